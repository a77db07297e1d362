using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A report with a few random faults in its values and keys, or in its bytes.</summary>
internal static class DataDamage
{
    private const string Lone = "⟦lone⟧";
    private const string Twice = "⟦twice⟧";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    private static readonly string[] Texts =
    [
        "", " ", "{{ 1 | plus: 1 }}", "{% raw %}", "{% if x %}", "# x", "| a | b |", "|---|", "**x**", ":::", "::: note", "<b>&amp;", "\\", "&#10;", "甲\n乙", "甲\r\n\r\n# 乙", "\t", "\u0001", "\0", "甲" + Lone, "\uFFFE", "\u202E右\u200F",
        new('长', 20_000), string.Concat(Enumerable.Repeat("*|#", 4000)), "××局", "【待补】", "2026-02-30", "9999-12-31", "２０２６年", "-1", "1e400", "一是", "。", "{br}", "{run-in}", "是", "已完成", "长期坚持", "上半年", "25%",
    ];

    private static readonly string[] Raw =
    [
        "null", "true", "[]", "{}", "0", "-1", "1e400", "-0.0", "0.30000000000000004", "79228162514264337593543950336", "99999999999999999999999999999999999999999", "[[]]", "[null]", "{\"题\":{}}", "[1,\"二\",{}]",
        "{\"导语\":1,\"要点\":[],\"段落\":\"x\"}", string.Concat(Enumerable.Repeat("[", 60)) + string.Concat(Enumerable.Repeat("]", 60)), string.Concat(Enumerable.Repeat("[", 5000)),
    ];

    /// <summary>One to four faults in the tree, written as JSON.</summary>
    public static byte[] OfValues(byte[] json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        for (var left = random.Next(1, 5); left > 0; left--)
            Damage(root, random);
        var text = root.ToJsonString(Relaxed).Replace(Lone, "\\ud800", StringComparison.Ordinal).Replace(Twice, "", StringComparison.Ordinal);
        for (var i = 0; i < Raw.Length; i++)
            text = text.Replace($"\"{Token(i)}\"", Raw[i], StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The file cut off, or some of its bytes changed.</summary>
    public static byte[] OfBytes(byte[] bytes, Random random)
    {
        var damaged = random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
        for (var left = random.Next(4); left > 0 && damaged.Length > 0; left--)
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        return damaged;
    }

    private static void Damage(JsonNode root, Random random)
    {
        var spots = Spots(root).ToList();
        if (spots.Count == 0)
            return;
        var (parent, key, index) = spots[random.Next(spots.Count)];
        var other = spots[random.Next(spots.Count)];
        var value = (parent is JsonObject from ? from[key!] : parent[index])?.DeepClone();
        var otherValue = (other.Parent is JsonObject otherFrom ? otherFrom[other.Key!] : other.Parent[other.Index])?.DeepClone();
        switch (random.Next(9))
        {
            case 0:
                Remove(parent, key, index);
                break;
            case 1 when parent is JsonObject members:
                members[key + Twice] = value;
                break;
            case 1:
                for (var times = random.Next(1, 60); times > 0; times--)
                    parent.AsArray().Insert(index, value?.DeepClone());
                break;
            case 2 when parent is JsonObject members:
                members.Remove(key!);
                members[random.Next(3) switch { 0 => key![1..], 1 => key + "数", _ => other.Key ?? "" }] = value;
                break;
            case 3:
                Put(parent, key, index, otherValue);
                Put(other.Parent, other.Key, other.Index, value);
                break;
            case 4:
                Put(parent, key, index, random.Next(2) == 0 ? new JsonArray(value) : new JsonObject { ["要点"] = value });
                break;
            case 5 or 6:
                Put(parent, key, index, Token(random.Next(Raw.Length)));
                break;
            default:
                Put(parent, key, index, Texts[random.Next(Texts.Length)]);
                break;
        }
    }

    private static string Token(int raw) => $"⟦{raw}⟧";

    private static void Remove(JsonNode parent, string? key, int index)
    {
        if (parent is JsonObject members)
            members.Remove(key!);
        else
            parent.AsArray().RemoveAt(index);
    }

    private static void Put(JsonNode parent, string? key, int index, JsonNode? value)
    {
        if (parent is JsonObject members)
            members[key!] = value;
        else
            parent.AsArray()[index] = value;
    }

    private static IEnumerable<(JsonNode Parent, string? Key, int Index)> Spots(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => (member.Value is null ? [] : Spots(member.Value)).Prepend((members, member.Key, 0))),
        JsonArray items => items.SelectMany((item, index) => (item is null ? [] : Spots(item)).Prepend((items, null, index))),
        _ => [],
    };
}
