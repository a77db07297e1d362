using System.Text.Json;

namespace Gongwen.Liquid.Runtime;

/// <summary>A JSON object as the language sees it.</summary>
internal sealed class JsonObject(JsonElement json) : ILiquidObject
{
    private string[]? _names;

    public IReadOnlyCollection<string> MemberNames => _names ??= ReadNames(json);

    public bool TryGetMember(string name, out LiquidValue value)
    {
        var found = json.TryGetProperty(name, out var member);
        value = found ? PlainData.Wrap(member, null) : LiquidValue.Absent;
        return found;
    }

    private static string[] ReadNames(JsonElement json)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var member in json.EnumerateObject())
        {
            if (seen.Add(member.Name))
                names.Add(member.Name);
        }

        return [.. names];
    }
}
