using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>A variable and what is looked up in it: <c>a.b[0]['c']</c>.</summary>
public sealed class PathExpression : LiquidExpression
{
    private readonly PathSegment[] _segments;

    internal PathExpression(SourceSpan span, string? root, LiquidExpression? rootExpression, SourceSpan rootSpan, PathSegment[] segments)
        : base(span)
    {
        Root = root;
        RootExpression = rootExpression;
        RootSpan = rootSpan;
        _segments = segments;
    }

    /// <summary>The variable's name; null when the path begins with brackets.</summary>
    public string? Root { get; }

    /// <summary>The expression that gives the variable's name, when the path begins with brackets.</summary>
    public LiquidExpression? RootExpression { get; }

    /// <summary>Place of the first step.</summary>
    public SourceSpan RootSpan { get; }

    /// <summary>The steps after the first.</summary>
    public IReadOnlyList<PathSegment> Segments => _segments;

    internal override string CanonicalText => PathText.Canonical(this);

    internal override LiquidValue Evaluate(RenderState state) => Evaluate(state, PathUse.Read);

    internal override LiquidValue Evaluate(RenderState state, PathUse use)
    {
        var value = RootValue(state);
        foreach (var segment in _segments)
        {
            if (value.IsNil)
            {
                value = LiquidValue.Absent;
                break;
            }

            value = MemberLookup.Step(value, segment, state);
        }

        if (value.IsAbsent && state.Options.AbsentBehavior != Strictness.Silent)
            AbsentPath.Report(this, state, use);
        return state.Tracer is { } tracer && value is { IsNumber: true, Source: null } ? Traced(value, tracer, state) : value;
    }

    // The way is gone once more, as nobody but a tracer asks what lies at its last step.
    private LiquidValue Traced(in LiquidValue value, IValueTracer tracer, RenderState state)
    {
        if (_segments is not [.., { Name: { } member }])
            return value;
        var container = RootValue(state);
        foreach (var segment in _segments.AsSpan(0, _segments.Length - 1))
            container = MemberLookup.Step(container, segment, state);
        if (container.AsObject is ForLoopObject loop)
            return value.WithSource(tracer.OfLoop(member, loop.Collection, value));
        return string.Equals(member, "size", StringComparison.Ordinal) ? value.WithSource(tracer.OfSize(container, value)) : value;
    }

    internal LiquidValue RootValue(RenderState state)
    {
        var name = Root ?? RootExpression!.Evaluate(state).ToText();
        if (state.Variables.TryFind(name, out var value))
            return value;
        return string.Equals(name, "self", StringComparison.Ordinal) ? LiquidValue.FromMembers(new SelfObject(state.Variables)) : LiquidValue.Absent;
    }
}
