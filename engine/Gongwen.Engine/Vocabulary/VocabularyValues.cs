using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The values that entries of the three files share.</summary>
internal static class VocabularyValues
{
    /// <summary>The keys of guards.</summary>
    public static readonly string[] GuardKeys = ["allowed-in", "allowed-before", "allowed-after", "only-before", "only-after"];

    /// <summary>The keys of days.</summary>
    public static readonly string[] ValidityKeys = ["from", "until"];

    private const int LongestWord = 100;

    /// <summary>One text or a list of texts; empty when the key is absent.</summary>
    public static IReadOnlyList<string> Words(this ManifestNode node, string key) =>
        node.Node[key] is { Kind: not DataKind.Null } value ? node.WordsOf(value, key) : [];

    /// <summary>A text or a list of texts under whatever key.</summary>
    public static IReadOnlyList<string> WordsOf(this ManifestNode node, DataNode value, string key)
    {
        var words = new List<string>();
        foreach (var item in value.Kind == DataKind.List ? value.Items : [value])
        {
            var word = item.Text;
            if (item.Kind is not (DataKind.Text or DataKind.Number) || string.IsNullOrWhiteSpace(word))
                node.Wrong(item, new($"“{key}”应当是词语，或词语的列表", $"'{key}' must be a word or a list of words"));
            else if (word.Length > LongestWord || word.Any(char.IsControl))
                node.Wrong(item, new($"“{key}”的词语最长 {LongestWord} 个字，不能换行", $"a word of '{key}' has at most {LongestWord} characters and no line break"));
            else if (!words.Contains(word, StringComparer.Ordinal))
                words.Add(word);
        }

        return words;
    }

    /// <summary>The guards.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="alsoIn">A further word it may stand in, e.g. the right form; null for none.</param>
    public static WordGuards Guards(this ManifestNode node, string? alsoIn = null)
    {
        var within = node.Words("allowed-in");
        var guards = new WordGuards(alsoIn is null ? within : [.. within, alsoIn], node.Words("allowed-before"), node.Words("allowed-after"), node.Words("only-before"), node.Words("only-after"));
        return guards.AllowedIn.Count + guards.AllowedBefore.Count + guards.AllowedAfter.Count + guards.OnlyBefore.Count + guards.OnlyAfter.Count == 0 ? WordGuards.None : guards;
    }

    /// <summary>The days from "from" to "until".</summary>
    public static Validity Validity(this ManifestNode node, FindingList findings)
    {
        var validity = new Validity(node.Day("from"), node.Day("until"));
        if (validity.Until < validity.From)
            findings.Add(VocabularyFault.Backwards(node.Node["until"]!));
        return validity;
    }

    /// <summary>A severity; when the key is absent the one given.</summary>
    public static Severity Severity(this ManifestNode node, Severity otherwise = Contracts.Severity.Warning)
    {
        switch (node.Text("severity"))
        {
            case null:
                return otherwise;
            case "warning" or "警告":
                break;
            case "error" or "错误":
                return Contracts.Severity.Error;
            case "note" or "提示":
                return Contracts.Severity.Note;
            default:
                node.Wrong(node.Node["severity"]!, new("severity 写 error、warning 或 note", "severity is error, warning or note"));
                break;
        }

        return Contracts.Severity.Warning;
    }

    /// <summary>Text in both languages: KEY, and KEY-en when the author wrote it.</summary>
    public static LocalizedText? Localized(this ManifestNode node, string key) =>
        node.Text(key) is { } chinese ? new LocalizedText(chinese, node.Text(key + "-en") ?? chinese) : null;

    private static DateOnly? Day(this ManifestNode node, string key)
    {
        if (node.Node[key] is not { Kind: not DataKind.Null } value)
            return null;
        if (value.Date is { } day)
            return day;
        node.Wrong(value, new($"“{key}”应当是日期：{value.Text}", $"'{key}' must be a date: {value.Text}"), new($"例如 {key}: 2026-01-01", $"for example {key}: 2026-01-01"));
        return null;
    }
}
