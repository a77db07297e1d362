using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Data;

/// <summary>Writes data and findings as the expected files hold them.</summary>
internal static class CaseText
{
    /// <summary>One value a line: path, kind, place, text.</summary>
    public static string Of(DataNode node)
    {
        var text = new StringBuilder();
        Add(node, text);
        return text.ToString();
    }

    /// <summary>One finding a line: place, code, severity, message, hint.</summary>
    public static string Of(IEnumerable<Finding> findings, string file)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
            text.Append(Of(finding, file)).Append('\n');
        return text.ToString();
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string Of(Finding finding, string file)
    {
        var place = finding.Location?.ToString() ?? "";
        place = place.StartsWith(file + ":", StringComparison.Ordinal) ? place[(file.Length + 1)..] : place;
        var hint = finding.Hint is null ? "" : $" → {finding.Hint.Chinese}";
        return $"{place} {finding.RuleId} {NameOf(finding.Severity)}：{finding.Message.Chinese}{hint}{(string.IsNullOrEmpty(finding.Path) ? "" : $"  ({finding.Path})")}";
    }

    private static void Add(DataNode node, StringBuilder text)
    {
        var place = node.Location;
        text.Append($"{(node.Path.Length == 0 ? "/" : node.Path)} {node.Kind} {place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn}");
        if (node.Text.Length > 0)
            text.Append(' ').Append(node.Text.Replace("\n", "\\n", StringComparison.Ordinal));
        text.Append('\n');
        foreach (var item in node.Items)
            Add(item, text);
        foreach (var property in node.Properties)
            Add(property.Value, text);
    }
}
