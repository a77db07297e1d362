namespace Gongwen.Liquid.Syntax;

/// <summary>A block whose end has not been read yet.</summary>
internal abstract class OpenBlock(string name, SourceSpan opening)
{
    private List<LiquidNode> _nodes = [];
    private int _bodyStart = opening.End;

    public string Name { get; } = name;

    public SourceSpan Opening { get; } = opening;

    public void Add(LiquidNode node) => _nodes.Add(node);

    // The words that part it, else or when; false when it does not know the word.
    public virtual bool TryBranch(ReadOnlySpan<char> word, SourceSpan tag, TemplateParser parser) => false;

    // The node, when the end stands at this place.
    public abstract LiquidNode Close(SourceSpan node, int end);

    protected LiquidBlock TakeBody(int end, int next)
    {
        var body = new LiquidBlock(new SourceSpan(Opening.Source, _bodyStart, Math.Max(0, end - _bodyStart)), _nodes.Count == 0 ? [] : [.. _nodes]);
        _nodes = [];
        _bodyStart = next;
        return body;
    }
}
