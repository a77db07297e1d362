using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>Writes keys and values as YAML or JSON that reads as what they are.</summary>
internal static class ValueText
{
    /// <summary>A key.</summary>
    /// <param name="key">Its text.</param>
    /// <param name="quote">The quote it should have; any other character for none.</param>
    /// <param name="isFlow">Inside brackets.</param>
    public static string Key(string key, char quote, bool isFlow) => Text(key, quote, isFlow);

    /// <summary>Text as a scalar.</summary>
    public static string Text(string text, char quote, bool isFlow) => quote switch
    {
        '"' => DoubleQuoted(text),
        '\'' when !text.Any(char.IsControl) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => IsPlain(text, isFlow) ? text : DoubleQuoted(text),
    };

    /// <summary>A value on one line.</summary>
    public static string InFlow(DataNode node, bool isJson)
    {
        var quote = isJson ? '"' : ' ';
        return node.Kind switch
        {
            DataKind.Null => "null",
            DataKind.Text => Text(node.Text, quote, isFlow: true),
            DataKind.Number => isJson ? JsonNumber(node.Text) : node.Text,
            DataKind.Boolean => node.Text,
            DataKind.List => $"[{string.Join(", ", node.Items.Select(item => InFlow(item, isJson)))}]",
            _ when node.Properties.Count == 0 => "{}",
            _ => isJson
                ? $"{{{string.Join(", ", node.Properties.Select(property => $"{DoubleQuoted(property.Key)}: {InFlow(property.Value, isJson)}"))}}}"
                : $"{{ {string.Join(", ", node.Properties.Select(property => $"{Key(property.Key, quote, isFlow: true)}: {InFlow(property.Value, isJson)}"))} }}",
        };
    }

    /// <summary>A key and its value as lines.</summary>
    public static IEnumerable<string> InBlock(string key, DataNode value, int column)
    {
        var start = $"{new string(' ', column)}{Key(key, ' ', isFlow: false)}:";
        return Below(start, value, column);
    }

    /// <summary>YAML's number as JSON writes it: without a plus sign, with a digit on both sides of the point.</summary>
    private static string JsonNumber(string text)
    {
        text = text.TrimStart('+').Replace("-.", "-0.", StringComparison.Ordinal).Replace(".e", ".0e", StringComparison.OrdinalIgnoreCase);
        text = text.StartsWith('.') ? "0" + text : text;
        return text.EndsWith('.') ? text + "0" : text;
    }

    private static IEnumerable<string> Below(string start, DataNode value, int column)
    {
        if (value.Properties.Count == 0 && value.Items.Count == 0)
        {
            yield return $"{start} {(value.Kind == DataKind.Text ? Text(value.Text, ' ', isFlow: false) : InFlow(value, isJson: false))}";
            yield break;
        }

        yield return start;
        foreach (var property in value.Properties)
        {
            foreach (var line in InBlock(property.Key, property.Value, column + 2))
                yield return line;
        }

        var dash = new string(' ', column + 2) + "-";
        foreach (var item in value.Items)
        {
            // A list within a list stays on the line of its dash.
            if (item.Kind != DataKind.Object || item.Properties.Count == 0)
            {
                yield return $"{dash} {(item.Kind == DataKind.Text ? Text(item.Text, ' ', isFlow: false) : InFlow(item, isJson: false))}";
                continue;
            }

            var isFirst = true;
            foreach (var line in item.Properties.SelectMany(property => InBlock(property.Key, property.Value, column + 4)))
            {
                yield return isFirst ? $"{dash} {line.TrimStart()}" : line;
                isFirst = false;
            }
        }
    }

    private static bool IsPlain(string text, bool isFlow) =>
        text.Length > 0 && PlainScalar.KindOf(text) == DataKind.Text && text.Trim() == text
        && !"-?:,[]{}#&*!|>'\"%@`=".Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[^1] != ':'
        && !text.Any(char.IsControl) && !text.Contains('\u2028', StringComparison.Ordinal) && !text.Contains('\u2029', StringComparison.Ordinal) && !text.Contains('\uFEFF', StringComparison.Ordinal)
        && !(isFlow && text.AsSpan().IndexOfAny(",[]{}") >= 0) && !(isFlow && text.Contains(':', StringComparison.Ordinal));

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)character:x4}",
                _ when char.IsControl(character) => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
