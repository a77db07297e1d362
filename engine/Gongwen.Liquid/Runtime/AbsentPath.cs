namespace Gongwen.Liquid.Runtime;

/// <summary>Says which step of an absent path is missing. Only runs when there is something to report.</summary>
internal static class AbsentPath
{
    public static void Report(PathExpression path, RenderState state, PathUse use)
    {
        var name = path.Root ?? path.RootExpression!.Evaluate(state).ToText();
        if (!state.Variables.TryFind(name, out var value))
        {
            if (IsExpected(state.Variables.DeclarationOf(name), use))
                return;
            Report(path, path.RootSpan, state, new LiquidMessage($"没有变量“{name}”", $"There is no variable '{name}'"), state.Variables.Names(), name);
            return;
        }

        // A variable that was set to something absent has been reported where that was read.
        for (var i = 0; i < path.Segments.Count && !value.IsAbsent; i++)
        {
            var segment = path.Segments[i];
            if (value.IsNil)
            {
                if (use == PathUse.Read)
                    ReportOnNull(path, i, state);
                return;
            }

            var next = MemberLookup.Step(value, segment, state);
            if (next.IsAbsent)
            {
                ReportStep(path, i, value, state, use);
                return;
            }

            value = next;
        }
    }

    private static void ReportStep(PathExpression path, int index, in LiquidValue container, RenderState state, PathUse use)
    {
        var segment = path.Segments[index];
        var key = segment.Name ?? segment.LiteralName ?? segment.Index!.Evaluate(state).ToText();
        if (container.AsObject is { } members)
        {
            if (IsExpected(members.DeclarationOf(key), use))
                return;
            var before = PathText.Upto(path, index);
            Report(path, segment.Span, state, new LiquidMessage($"“{before}”没有成员“{key}”", $"'{before}' has no member '{key}'"), members.KnownNames, key);
            return;
        }

        if (IsExpected(MemberDeclaration.Unknown, use))
            return;
        var whole = PathText.Upto(path, index);
        if (container.AsList is { } list && segment.Name is null)
        {
            Report(path, segment.Span, state, new LiquidMessage($"“{whole}”只有 {list.Count} 项，没有第 [{key}] 项", $"'{whole}' has {list.Count} items and none at [{key}]"), [], key);
            return;
        }

        var (chinese, english) = KindNames.Of(container.Kind);
        Report(path, segment.Span, state, new LiquidMessage($"“{whole}”是{chinese}，没有成员“{key}”", $"'{whole}' is {english} and has no member '{key}'"), [], key);
    }

    private static void ReportOnNull(PathExpression path, int index, RenderState state)
    {
        var before = PathText.Upto(path, index);
        Report(path, path.Segments[index].Span, state, new LiquidMessage($"“{before}”为空（null），没有成员可取", $"'{before}' is null and has no members"), [], "");
    }

    private static bool IsExpected(MemberDeclaration declaration, PathUse use) => use switch
    {
        PathUse.Test => declaration != MemberDeclaration.Undeclared,
        PathUse.Loop => declaration == MemberDeclaration.Declared,
        _ => false,
    };

    private static void Report(PathExpression path, SourceSpan span, RenderState state, LiquidMessage message, IEnumerable<string> candidates, string name)
    {
        if (state.IsReported(LiquidErrorCode.AbsentValue, span, message))
            return;
        var severity = state.Options.AbsentBehavior == Strictness.Error ? LiquidSeverity.Error : LiquidSeverity.Warning;
        state.Report(new LiquidError(LiquidErrorCode.AbsentValue, severity, message, span)
        {
            Hint = NearestName.Hint(name, candidates),
            Expression = ExpressionText.Of(path.Span),
        });
    }
}
