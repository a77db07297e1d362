using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <summary>Collects the faults of one analysis: each place and fault once, with the includes that led there.</summary>
internal sealed class AnalysisReport(AnalysisOptions options)
{
    private readonly List<LiquidError> _errors = [];
    private readonly HashSet<(LiquidErrorCode, SourceSpan)> _seen = [];
    private readonly List<LiquidFrame> _includes = [];
    private int _muted;

    public bool IsFull => _errors.Count >= options.MaxErrors;

    public int Depth => _includes.Count;

    public void Push(string template, SourceSpan span) => _includes.Add(new LiquidFrame(template, span));

    public void Pop() => _includes.RemoveAt(_includes.Count - 1);

    // A first look at a loop's body only learns what it assigns.
    public void Mute() => _muted++;

    public void Unmute() => _muted--;

    public bool IsMuted => _muted > 0;

    public LiquidFrame[] Includes => [.. _includes];

    public void Add(LiquidError error)
    {
        if (_muted > 0 || IsFull || !_seen.Add((error.Code, error.Span)))
            return;
        _errors.Add(error.IncludeChain.Count > 0 || _includes.Count == 0 ? error : error with { IncludeChain = Includes });
    }

    public void Add(LiquidErrorCode code, LiquidSeverity severity, SourceSpan span, string chinese, string english, LiquidMessage? hint = null, SourceSpan expression = default) =>
        Add(new LiquidError(code, severity, new LiquidMessage(chinese, english), span) { Hint = hint, Expression = ExpressionText.Of(expression.Length > 0 ? expression : span) });

    // By place: the main template first, then the includes in the order they were met.
    public IReadOnlyList<LiquidError> Sorted()
    {
        var files = new List<SourceText?>();
        foreach (var error in _errors)
        {
            if (!files.Contains(error.Span.Source))
                files.Add(error.Span.Source);
        }

        return [.. _errors
            .Select((error, index) => (error, index))
            .OrderBy(each => each.error.IncludeChain.Count > 0 ? files.IndexOf(each.error.Span.Source) + 1 : 0)
            .ThenBy(each => each.error.Span.Offset).ThenBy(each => each.index)
            .Select(each => each.error)];
    }
}
