using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Importing;

/// <summary>Writes data as YAML in blocks, so that people can go on with it; quotes only where the text would read back otherwise.</summary>
internal sealed class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";
    private const int ShortRow = 200;

    private readonly StringBuilder _text = new();
    private readonly bool _quotesAll;

    private YamlText(bool quotesAll) => _quotesAll = quotesAll;

    /// <summary>The lines of an object, each ended by \n.</summary>
    /// <param name="root">The object.</param>
    /// <param name="quotesAll">True to put every text in quotes.</param>
    public static string Of(DataNode root, bool quotesAll = false)
    {
        var writer = new YamlText(quotesAll);
        writer.WriteMembers(root, 0);
        return writer._text.ToString();
    }

    /// <summary>A text as a value: plain where it reads back as it is.</summary>
    /// <param name="value">The text.</param>
    /// <param name="isInFlow">True inside of brackets.</param>
    public static string Scalar(string value, bool isInFlow = false) =>
        IsPlain(value, isInFlow) ? value : Quoted(value);

    private static string Quoted(string value) => NeedsEscapes(value) ? Escaped(value) : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private void WriteMembers(DataNode node, int indent, bool isBehindDash = false)
    {
        for (var i = 0; i < node.Properties.Count; i++)
        {
            var (key, value) = (node.Properties[i].Key, node.Properties[i].Value);
            if (i > 0 || !isBehindDash)
                _text.Append(' ', indent);
            _text.Append(Scalar(key)).Append(':');
            WriteValue(value, indent);
        }
    }

    private void WriteValue(DataNode value, int indent)
    {
        switch (value.Kind)
        {
            case DataKind.List when value.Items.Count > 0 && value.Items.All(IsScalar) && IsShort(value):
                _text.Append(' ').Append(Flow(value)).Append('\n');
                break;
            case DataKind.List:
                _text.Append('\n');
                WriteItems(value, indent + 2);
                break;
            case DataKind.Object:
                _text.Append('\n');
                WriteMembers(value, indent + 2);
                break;
            default:
                _text.Append(' ').Append(Value(value, isInFlow: false)).Append('\n');
                break;
        }
    }

    private void WriteItems(DataNode list, int indent)
    {
        foreach (var item in list.Items)
        {
            _text.Append(' ', indent).Append("- ");
            if (item.Kind == DataKind.Object)
                WriteMembers(item, indent + 2, isBehindDash: true);
            else if (item.Kind == DataKind.List)
                _text.Append(Flow(item)).Append('\n');
            else
                _text.Append(Value(item, isInFlow: false)).Append('\n');
        }
    }

    // Names and rows of a table stand on one line.
    private static bool IsShort(DataNode list) => list.Items.Sum(item => item.Text.Length) <= ShortRow && list.Items.All(item => item.Text.Length <= 20);

    private string Flow(DataNode list) => $"[{string.Join(", ", list.Items.Select(item => item.Kind == DataKind.Object ? FlowObject(item) : Value(item, isInFlow: true)))}]";

    private string FlowObject(DataNode item) => $"{{ {string.Join(", ", item.Properties.Select(member => $"{Scalar(member.Key, true)}: {Value(member.Value, isInFlow: true)}"))} }}";

    private static bool IsScalar(DataNode node) => node.Kind is not (DataKind.List or DataKind.Object);

    private string Value(DataNode node, bool isInFlow) =>
        node.Kind != DataKind.Text ? node.Text : _quotesAll ? Quoted(node.Text) : Scalar(node.Text, isInFlow);

    private static bool IsPlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) || PlainScalar.KindOf(value) != DataKind.Text || NeedsEscapes(value))
            return false;
        if (Indicators.Contains(value[0], StringComparison.Ordinal) || value[^1] == ':' || value.All(c => char.IsAsciiDigit(c) || c is '.' or '_' or '-') || value.StartsWith("---", StringComparison.Ordinal) || value.StartsWith("...", StringComparison.Ordinal))
            return false;
        return !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && !value.Contains('\u00A0', StringComparison.Ordinal)
            && value[0] is not ('“' or '‘' or '=' or '<' or '~' or '.' or '：' or '，' or '　')
            && (!isInFlow || value.AsSpan().IndexOfAny(",[]{}:#'\"，") < 0);
    }

    private static bool NeedsEscapes(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085' or '\uFEFF' or >= '\uFFFE' || c is >= '\uFDD0' and <= '\uFDEF')
                return true;
            if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[++i])))
                return true;
        }

        return false;
    }

    // Characters no document can hold are left out; a reader would only complain of them.
    private static string Escaped(string value)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (c == '\t')
                text.Append("\\t");
            else if (c is '\u2028' or '\u2029')
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (!char.IsSurrogate(c) && !char.IsControl(c) && c is not ('\uFEFF' or >= '\uFFFE') and not (>= '\uFDD0' and <= '\uFDEF'))
                text.Append(c);
        }

        return text.Append('"').ToString();
    }
}
