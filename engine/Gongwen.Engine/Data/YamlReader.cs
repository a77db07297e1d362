using Gongwen.Contracts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gongwen.Engine.Data;

/// <summary>YAML events to raw values: the only place that knows YamlDotNet.</summary>
internal sealed class YamlReader(SourceText source, MendedText mended, DataLimits limits, FindingList findings)
{
    private readonly Stack<RawNode> _open = [];
    private readonly Stack<(string Text, int Start, int End)?> _keys = [];
    private readonly Dictionary<string, RawNode> _anchors = new(StringComparer.Ordinal);
    private RawNode? _root;
    private int _nodes;

    /// <summary>True when a limit was passed, so that another attempt is of no use.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>Where the parser gave up, as offsets in the mended text; null when it read all.</summary>
    public (int Start, int End)? Broken { get; private set; }

    /// <summary>The root value; null when the file has none. What was read before a fault is kept.</summary>
    public RawNode? Read()
    {
        var parser = new Parser(new Scanner(new StringReader(mended.Text), skipComments: true));
        try
        {
            while (parser.MoveNext() && !LimitReached)
            {
                if (!Take(parser.Current!))
                    break;
            }
        }
        catch (YamlException e)
        {
            Broken = ((int)e.Start.Index, (int)e.End.Index);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            var at = parser.Current is { } last ? (int)last.End.Index : 0;
            Broken = (at, at);
        }

        return _root;
    }

    private bool Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart when _root is not null:
                findings.Add(DataFault.Error("GW1006", Place(e), new("文件里有好几份数据（用“---”隔开）", "the file holds several documents, separated by '---'"),
                    new("一个文件只放一份报告；删去“---”，或拆成几个文件", "one report a file: delete '---', or split the file")));
                return false;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case SequenceStart start:
                Open(DataKind.List, start, start.Style == SequenceStyle.Flow);
                break;
            case MappingStart start:
                Open(DataKind.Object, start, start.Style == MappingStyle.Flow);
                break;
            case SequenceEnd or MappingEnd:
                Close(e);
                break;
        }

        return true;
    }

    private void TakeScalar(Scalar scalar)
    {
        CheckTag(scalar);
        var (start, end) = Range(scalar);
        var text = ControlCharacters.Clean(scalar.Value);
        var plain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        if (scalar.Style == ScalarStyle.DoubleQuoted && limits.DropEscapedControls)
            text = ControlCharacters.CleanEscaped(text, source.Place(start, end), findings);
        var kind = plain ? PlainScalar.KindOf(text) : DataKind.Text;
        Put(new RawNode(kind, kind == DataKind.Null ? "" : text, start, end), scalar.Anchor, text);
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var (start, end) = Range(alias);
        var name = alias.Value.Value;
        if (_anchors.TryGetValue(name, out var target) && !target.IsOpen)
        {
            Put(new RawNode(target.Kind, target.Text, start, end) { Target = target }, AnchorName.Empty, target.Text);
            return;
        }

        findings.Add(DataFault.Error("GW1017", source.Place(start, end),
            target is null ? new($"别名“*{name}”没有对应的锚点“&{name}”", $"the alias '*{name}' has no anchor '&{name}'") : new($"别名“*{name}”把自己包含在内", $"the alias '*{name}' holds itself"),
            new("如果“*”是文字的一部分，请用英文引号把整段文字括起来", "if '*' is part of the text, put the text in quotes"), $"*{name}"));
        Put(new RawNode(DataKind.Null, "", start, end), AnchorName.Empty, $"*{name}");
    }

    private void Open(DataKind kind, NodeEvent e, bool flow)
    {
        CheckTag(e);
        var (start, end) = Range(e);
        // Of a pair alone in a list, [a: b], the parser doesn't say where it stands: from its key to its value.
        var isPair = flow && kind == DataKind.Object && _open.Count > 0 && _open.Peek().IsFlow && start < _open.Peek().Start;
        if (isPair)
            (start, end) = (int.MaxValue, _open.Peek().Start);
        var node = new RawNode(kind, "", start, flow ? end : start) { IsOpen = true, IsFlow = flow && !isPair };
        Put(node, e.Anchor, null);
        if (_open.Count >= limits.MaxDepth && !LimitReached)
        {
            LimitReached = true;
            findings.Add(DataFault.TooDeep(source.Place(start, end), limits.MaxDepth));
        }

        _open.Push(node);
        _keys.Push(null);
    }

    private void Close(ParsingEvent e)
    {
        var node = _open.Pop();
        _keys.Pop();
        node.IsOpen = false;
        // A block ends with its last value: its end event already stands at what follows.
        var last = node.Properties.Count > 0 ? Math.Max(node.Properties[^1].Value.End, node.Properties[^1].End) : node.Items.Count > 0 ? node.Items[^1].End : node.End;
        node.End = node.IsFlow ? Math.Max(last, mended.ToOriginal((int)e.Start.Index) + 1) : Math.Max(node.End, last);
    }

    private void Put(RawNode node, AnchorName anchor, string? keyText)
    {
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = node;
        var isKey = _open.Count > 0 && _open.Peek().Kind == DataKind.Object && _keys.Peek() is null;
        if (!isKey && ++_nodes > limits.MaxNodes && !LimitReached)
        {
            LimitReached = true;
            findings.Add(DataFault.TooMany(source.Place(node.Start, node.End), limits.MaxNodes));
        }

        if (_open.Count == 0)
        {
            _root = node;
            return;
        }

        var parent = _open.Peek();
        if (parent.Kind == DataKind.List)
        {
            parent.Add(node);
        }
        else if (_keys.Peek() is { } key)
        {
            parent.Add(new RawProperty(key.Text, key.Start, key.End, node));
            _keys.Pop();
            _keys.Push(null);
        }
        else
        {
            var bad = keyText is null || keyText.Length == 0;
            if (bad)
            {
                findings.Add(DataFault.Error("GW1020", source.Place(node.Start, Math.Max(node.End, node.Start + 1)),
                    keyText is null ? new("这里应当是键（文字），不能是列表或一组键值", "a key must be text, not a list or an object") : new("冒号前面没有键", "no key before the colon"),
                    new("写成“键: 值”；文字若以“[”“{”“?”开头，请用英文引号括起来", "write 'key: value'; put text that starts with [ { ? in quotes")));
            }

            _keys.Pop();
            _keys.Push((keyText ?? "", node.Start, node.End));
            if (parent.Start == int.MaxValue)
                parent.Start = node.Start;
        }
    }

    private void CheckTag(NodeEvent e)
    {
        if (e.Tag.IsEmpty || (e is Scalar && e.Tag.Value == "tag:yaml.org,2002:str"))
            return;
        var at = mended.ToOriginal((int)e.Start.Index);
        var length = 0;
        while (at + length < source.Text.Length && !char.IsWhiteSpace(source.Text[at + length]))
            length++;
        var written = source.Text.Substring(at, length);
        findings.Add(DataFault.Error("GW1016", source.Place(at, at + length),
            new($"不支持的标签“{written}”", $"unsupported tag '{written}'"),
            new("删去它；如果“!”是文字的一部分，请用英文引号把整段文字括起来", "delete it; if '!' is part of the text, put the text in quotes"), written));
    }

    private SourceLocation Place(ParsingEvent e)
    {
        var (start, end) = Range(e);
        return source.Place(start, end);
    }

    private (int Start, int End) Range(ParsingEvent e)
    {
        int from = (int)e.Start.Index, to = Math.Min((int)e.End.Index, mended.Text.Length);
        while (to > from && mended.Text[to - 1] is ' ' or '\n' or '\r' or '\t')
            to--;
        // Anchors and tags belong to the value; its place starts with them, as an editor would mark it.
        var start = mended.ToOriginal(from);
        return (start, Math.Max(start, mended.ToOriginal(to)));
    }
}
