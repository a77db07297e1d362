using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Reads JSON with places, and goes on after a fault to tell the others too.</summary>
internal sealed class JsonReader(SourceText source, string text, DataLimits limits, FindingList findings)
{
    // After so many faults the rest would be guesswork.
    private const int MaxFaults = 50;

    private readonly Stack<RawNode> _open = [];
    private RawNode? _root;
    private RawProperty? _pending;
    private bool _hasKey;
    private int _i;
    private int _faults;
    private int _nodes;
    private bool _comma;

    /// <summary>The root value; null when there is none or the limits were passed.</summary>
    public RawNode? Read()
    {
        while (SkipSpace() && _faults < MaxFaults)
        {
            if (_open.Count == 0 && _root is not null)
            {
                Fault(_i, text.Length, "JSON 在这里已经结束，后面还有内容", "the JSON ends here, but more follows", "一个文件只放一个 JSON 对象；多出的括号或内容请删去", "a file holds one JSON object; delete what is too much");
                return _root;
            }

            if (!Step())
                return null;
        }

        if (_faults < MaxFaults)
        {
            foreach (var node in _open)
            {
                node.End = text.Length;
                var (open, close) = node.Kind == DataKind.List ? ('[', ']') : ('{', '}');
                findings.Add(DataFault.Error("GW1014", source.Place(node.Start, node.Start + 1),
                    new($"括号“{open}”没有配对的“{close}”", $"'{open}' has no matching '{close}'"),
                    new($"在内容结束处补上“{close}”", $"add '{close}' where the content ends")));
            }
        }

        return _root;
    }

    private bool Step()
    {
        var c = text[_i];
        switch (c)
        {
            case '{' or '[':
                return Open(c == '{' ? DataKind.Object : DataKind.List);
            case '}' or ']':
                Close(c);
                break;
            case ',' or '，' or '、':
                if (c != ',')
                    Wide(c, ',');
                Comma();
                break;
            case ':' or '：':
                if (c == '：')
                    DataFaultColon();
                if (_pending is null || _hasKey)
                    Unexpected();
                else
                    _hasKey = true;
                _i++;
                break;
            case '"' or '“' or '”' or '\'':
                return Scalar(Quoted(c));
            default:
                return Scalar(Bare());
        }

        return true;
    }

    private bool Open(DataKind kind)
    {
        var node = new RawNode(kind, "", _i, _i + 1);
        _i++;
        if (!Put(node))
            return false;
        if (_open.Count >= limits.MaxDepth)
        {
            findings.Add(DataFault.TooDeep(source.Place(node.Start, node.End), limits.MaxDepth));
            return false;
        }

        _open.Push(node);
        _comma = true;
        return true;
    }

    private void Close(char c)
    {
        var kind = c == '}' ? DataKind.Object : DataKind.List;
        if (_open.Count == 0 || _open.Peek().Kind != kind)
        {
            findings.Add(DataFault.Error("GW1014", source.Place(_i, _i + 1),
                new($"多余的“{c}”：前面没有与它配对的括号", $"'{c}' has no opening bracket"), new("删去它，或补上前面的括号", "delete it, or add the opening bracket")));
            _faults++;
            _i++;
            return;
        }

        var node = _open.Pop();
        EndPending();
        if (_comma && node.Items.Count + node.Properties.Count > 0)
            Fault(_i, _i + 1, $"“{c}”前多了一个逗号", $"a comma too many before '{c}'", "删去最后一项后面的逗号", "delete the comma after the last item");
        node.End = ++_i;
        _comma = false;
    }

    private void Comma()
    {
        EndPending();
        if (_comma || _open.Count == 0)
            Fault(_i, _i + 1, "这里多了一个逗号", "a comma too many", "删去它", "delete it");
        _comma = true;
        _i++;
    }

    private void EndPending()
    {
        if (_pending is null)
            return;
        Fault(_pending.Start, _pending.End, $"键“{_pending.Key}”没有值", $"the key '{_pending.Key}' has no value", "写成 \"键\": 值；没有内容写 null", "write \"key\": value; null for nothing");
        _pending = null;
        _hasKey = false;
    }

    private bool Scalar((DataKind Kind, string Text, int Start) scalar) => Put(new RawNode(scalar.Kind, scalar.Text, scalar.Start, _i));

    private bool Put(RawNode node)
    {
        var isKey = _open.Count > 0 && _open.Peek().Kind == DataKind.Object && _pending is null && node.Kind is not (DataKind.List or DataKind.Object);
        if (!isKey && ++_nodes > limits.MaxNodes)
        {
            findings.Add(DataFault.TooMany(source.Place(node.Start, node.End), limits.MaxNodes));
            return false;
        }

        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        var parent = _open.Peek();
        if (_pending is not null && _hasKey)
        {
            parent.Add(new RawProperty(_pending.Key, _pending.Start, _pending.End, node));
            _pending = null;
            _hasKey = false;
            _comma = false;
            return true;
        }

        if (!_comma || _pending is not null)
        {
            if (_pending is null)
                Fault(node.Start, node.Start + 1, "这一项前面少了逗号", "a comma is missing before this", "在上一项后面加英文逗号“,”", "add ',' after the item before");
            else
                Fault(_pending.End, _pending.End, $"键“{_pending.Key}”后面少了冒号", $"a colon is missing after the key '{_pending.Key}'", "写成 \"键\": 值", "write \"key\": value");
        }

        if (parent.Kind == DataKind.List)
        {
            parent.Add(node);
            _comma = false;
        }
        else if (_pending is not null)
        {
            parent.Add(new RawProperty(_pending.Key, _pending.Start, _pending.End, node));
            _pending = null;
            _comma = false;
        }
        else if (node.Kind is DataKind.List or DataKind.Object)
        {
            Fault(node.Start, node.Start + 1, "这里应当是键", "a key must stand here", "写成 \"键\": 值", "write \"key\": value");
            _comma = false;
        }
        else
        {
            if (text[node.Start] is not ('"' or '“' or '”' or '\''))
                Fault(node.Start, node.End, $"键“{node.Text}”要用英文双引号括起来", $"the key '{node.Text}' must stand in double quotes", "写成 \"键\": 值", "write \"key\": value");
            _pending = new RawProperty(node.Text, node.Start, node.End, node);
        }

        return true;
    }

    private (DataKind Kind, string Text, int Start) Quoted(char quote)
    {
        var start = _i++;
        if (quote == '\'')
            Fault(start, start + 1, "JSON 的文字要用英文双引号", "JSON text stands in double quotes", "把单引号“'”改成双引号“\"”", "use \" instead of '");
        else if (quote != '"')
            Wide(quote, '"', start);
        var value = new StringBuilder();
        var escaped = false;
        while (_i < text.Length && text[_i] is not ('\n' or '\r'))
        {
            var c = text[_i];
            if (c == quote || (quote == '“' && c is '”' or '"') || (quote == '”' && c is '“' or '"'))
            {
                _i++;
                var clean = escaped && limits.DropEscapedControls ? ControlCharacters.CleanEscaped(value.ToString(), source.Place(start, _i), findings) : ControlCharacters.Clean(value.ToString());
                return (DataKind.Text, clean, start);
            }

            _i++;
            if (c == '\\' && _i < text.Length)
            {
                escaped = true;
                Escape(value);
            }
            else
            {
                value.Append(c);
            }
        }

        findings.Add(DataFault.Error("GW1013", source.Place(start, _i),
            new("引号没有收尾：这一行结束了还没有遇到配对的引号", "the quote is not closed before the line ends"),
            new("在文字末尾补上英文双引号“\"”；文字中的换行写作 \\n，引号写作 \\\"", "add \" at the end of the text; write a line break as \\n and a quote as \\\"")));
        _faults++;
        // The usual case is `"text,` or `"text`: the comma belongs to the structure.
        if (value.Length > 0 && value[^1] == ',')
        {
            _i--;
            value.Length--;
        }

        return (DataKind.Text, ControlCharacters.Clean(value.ToString()), start);
    }

    private void Escape(StringBuilder value)
    {
        var at = _i - 1;
        var c = text[_i++];
        var plain = "\"\"\\\\//b\bf\fn\nr\rt\t";
        for (var k = 0; k < plain.Length; k += 2)
        {
            if (plain[k] == c)
            {
                value.Append(plain[k + 1]);
                return;
            }
        }

        if (c == 'u' && _i + 4 <= text.Length && ushort.TryParse(text.AsSpan(_i, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit))
        {
            value.Append((char)unit);
            _i += 4;
            return;
        }

        findings.Add(DataFault.Error("GW1015", source.Place(at, _i),
            new($"不认识的转义“\\{c}”", $"unknown escape '\\{c}'"), new("反斜杠本身写作 \\\\", "write a backslash as \\\\")));
        _faults++;
        value.Append(c);
    }

    private (DataKind Kind, string Text, int Start) Bare()
    {
        var start = _i;
        while (_i < text.Length && text[_i] is not (',' or ':' or '：' or '，' or '{' or '}' or '[' or ']' or '"' or '\n' or '\r'))
            _i++;
        var word = ControlCharacters.Clean(text[start.._i].TrimEnd());
        _i = Math.Max(start + 1, start + text[start.._i].TrimEnd().Length);
        if (_pending is null && _open.Count > 0 && _open.Peek().Kind == DataKind.Object)
            return (DataKind.Text, word, start); // a key without quotes: Put says so
        switch (word)
        {
            case "null":
                return (DataKind.Null, "", start);
            case "true" or "false":
                return (DataKind.Boolean, word, start);
        }

        if (word.Length > 0 && word[0] is '-' or (>= '0' and <= '9') && PlainScalar.IsNumber(word) && word[^1] != '.' && !word.Contains(".e", StringComparison.OrdinalIgnoreCase))
            return (DataKind.Number, word, start);
        Fault(start, _i, $"“{word}”要用英文双引号括起来", $"'{word}' must stand in double quotes", "文字写成 \"文字\"；数字不要有前导零、加号、逗号；真假写 true、false，没有写 null", "text as \"text\"; numbers without leading zeros, plus signs, commas; true, false, null in lower case");
        return (DataKind.Text, word, start);
    }

    private bool SkipSpace()
    {
        while (_i < text.Length)
        {
            if (text[_i] is ' ' or '\t' or '\n' or '\r' or ControlCharacters.Mark)
                _i++;
            else if (text[_i] == '#' || text.AsSpan(_i).StartsWith("//", StringComparison.Ordinal) || text.AsSpan(_i).StartsWith("/*", StringComparison.Ordinal))
                SkipComment();
            else
                break;
        }

        return _i < text.Length;
    }

    private void SkipComment()
    {
        var start = _i;
        var block = text.AsSpan(_i).StartsWith("/*", StringComparison.Ordinal);
        var end = block ? text.IndexOf("*/", _i, StringComparison.Ordinal) : text.AsSpan(_i).IndexOfAny('\n', '\r') is var line and >= 0 ? _i + line : -1;
        _i = end < 0 ? text.Length : block ? end + 2 : end;
        Fault(start, _i, "JSON 里不能写注释", "JSON has no comments", "删去注释，或改用 YAML（.yaml）文件", "delete it, or use YAML");
    }

    private void Unexpected()
    {
        if (_hasKey)
            Fault(_i, _i + 1, "这里多了一个冒号", "a colon too many", "删去它", "delete it");
        else
            Fault(_i, _i + 1, "冒号前面没有键", "no key before the colon", "写成 \"键\": 值", "write \"key\": value");
    }

    private void DataFaultColon()
    {
        _faults++;
        findings.Add(DataFault.WideColon(source.Place(_i, _i + 1), _pending?.Key));
    }

    private void Wide(char found, char wanted, int at = -1)
    {
        _faults++;
        at = at < 0 ? _i : at;
        findings.Add(DataFault.WideMark(source.Place(at, at + 1), found, wanted));
    }

    private void Fault(int start, int end, string chinese, string english, string hint, string hintEnglish)
    {
        _faults++;
        findings.Add(DataFault.Error("GW1022", source.Place(start, end), new(chinese, english), new(hint, hintEnglish)));
    }
}
