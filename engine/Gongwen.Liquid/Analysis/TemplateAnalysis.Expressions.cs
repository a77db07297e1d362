using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <content>Expressions and paths.</content>
internal sealed partial class TemplateAnalysis
{
    private Typed TypeOf(LiquidExpression expression, Reading reading)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return new Typed(TypeOf(literal.Value));
            case PathExpression path:
                return TypeOfPath(path, reading);
            case FilteredExpression filtered:
                return TypeOfFiltered(filtered, reading);
            case RangeExpression range:
                CheckCount(range.Start);
                CheckCount(range.End);
                return new Typed(LiquidType.ListOf(LiquidType.Integer));
            case ConditionExpression condition:
                FactsOf(condition);
                return new Typed(LiquidType.Boolean);
            case ComparisonExpression comparison:
                FactsOfComparison(comparison);
                return new Typed(LiquidType.Boolean);
            default:
                return Typed.Any;
        }
    }

    private static LiquidType TypeOf(in LiquidValue literal) => literal.Kind switch
    {
        LiquidValueKind.Nil or LiquidValueKind.Absent => LiquidType.Nil,
        LiquidValueKind.Boolean => LiquidType.Boolean,
        LiquidValueKind.Integer => LiquidType.Integer,
        LiquidValueKind.Float => LiquidType.Number,
        _ => LiquidType.String,
    };

    private Typed TypeOfPath(PathExpression path, Reading reading)
    {
        if (path.Root is null)
        {
            TypeOf(path.RootExpression!, Reading.Print);
            CheckIndexes(path, 0);
            return Typed.Any;
        }

        if (TypeOfRoot(path, reading) is not { } current)
        {
            CheckIndexes(path, 0);
            return Typed.Any;
        }

        for (var i = 0; i < path.Segments.Count; i++)
        {
            var segment = path.Segments[i];
            if (current.Type.IsAny || current.Type.RealKinds == FilterKinds.None)
            {
                CheckIndexes(path, i);
                current = new Typed(current.Type, null);
                break;
            }

            if (Step(path, i, current.Type.WithoutNil()) is not { } next)
            {
                CheckIndexes(path, i + 1);
                return Typed.Any;
            }

            current = Known(current.Type.MayBeNil ? next.OrNil() : next, KeyOf(current.Key, segment));
        }

        if (reading == Reading.Print && current.Type.MayBeNil)
            ReportUnguarded(path);
        return current;
    }

    // The variable a path begins with; null when it is unknown, which is then reported.
    private Typed? TypeOfRoot(PathExpression path, Reading reading)
    {
        var name = path.Root!;
        if (_flow.Find(name) is { } binding)
        {
            _used.UnionWith(binding.Definitions);
            return Known(binding.Type, binding.Key);
        }

        if (InData(name) is { } data)
            return Known(data.Type, data.Key);
        if (string.Equals(name, "self", StringComparison.Ordinal))
        {
            UseAll();
            return Typed.Any;
        }

        var missing = $"?{name}";
        if (_flow.Present.Contains(missing))
            return Typed.Any;
        if (_isIsolated && reading == Reading.Test)
        {
            Suspect(name, RootSpan(path));
            return new Typed(LiquidType.Nil, missing);
        }

        var hint = _isIsolated && _root.Members.ContainsKey(name)
            ? new LiquidMessage("render 的模板只看得到传给它的参数，把它作为参数传入", "A rendered template sees only what it is given: pass it as a parameter")
            : NearestName.Hint(name, NamesInSight());
        _report.Add(LiquidErrorCode.UnknownMember, LiquidSeverity.Error, RootSpan(path), $"没有变量“{name}”", $"There is no variable '{name}'", hint, path.Span);
        return null;
    }

    private Typed Known(LiquidType type, string? key) =>
        new(key is not null && _flow.Present.Contains(key) ? type.WithoutNil() : type, key);

    private static string? KeyOf(string? key, PathSegment segment)
    {
        if (key is null)
            return null;
        if ((segment.Name ?? segment.LiteralName) is { } name)
            return $"{key}.{name}";
        return segment.Index is LiteralExpression { Value: var value } && value.TryGetLong(out var index) ? $"{key}[{index}]" : null;
    }

    // The type of one step; null when there is no such step, which is then reported. The container is not null.
    private LiquidType? Step(PathExpression path, int at, LiquidType container)
    {
        var segment = path.Segments[at];
        if ((segment.Name ?? segment.LiteralName) is { } name)
        {
            var type = Member(container, name) ?? (segment.Name is null ? null : Command(container, name));
            if (type is null)
                ReportNoMember(path, at, container, name);
            else if (container.RealKinds != FilterKinds.Object && container.Has(FilterKinds.Object) && segment.Name is not "size")
                type = type.OrNil();
            return type;
        }

        var index = TypeOf(segment.Index!, Reading.Print).Type;
        if (container.Has(FilterKinds.List) && (index.IsAny || index.Has(FilterKinds.Integer)))
            return container.Item ?? LiquidType.Any;
        if (container.Has(FilterKinds.Object) && (index.IsAny || index.Has(FilterKinds.String)))
            return LiquidType.Any;
        var (chinese, english) = TypeNames.Of(container);
        var (indexChinese, indexEnglish) = TypeNames.Of(index);
        var before = PathText.Upto(path, at);
        _report.Add(
            LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, segment.Span,
            $"“{before}”是{chinese}，不能用{indexChinese}作下标", $"'{before}' is {english} and has no index that is {indexEnglish}", null, path.Span);
        return null;
    }

    private static LiquidType? Member(LiquidType container, string name) =>
        container.Members.TryGetValue(name, out var member) ? member.TypeWhenRead : container.Additional?.OrNil();

    // size, first and last.
    private static LiquidType? Command(LiquidType container, string name) => name switch
    {
        "size" when container.Has(FilterKinds.String | FilterKinds.List | FilterKinds.Object) => LiquidType.Integer,
        "first" or "last" when container.Has(FilterKinds.List) => container.Item ?? LiquidType.Any,
        "first" or "last" when container.Has(FilterKinds.String) => LiquidType.String,
        "first" when container.Has(FilterKinds.Object) => LiquidType.ListOf(LiquidType.Any),
        _ => null,
    };

    private void ReportNoMember(PathExpression path, int at, LiquidType container, string name)
    {
        var before = PathText.Upto(path, at);
        var span = MemberSpan(path.Segments[at]);
        if (container.Has(FilterKinds.Object))
        {
            _report.Add(
                LiquidErrorCode.UnknownMember, LiquidSeverity.Error, span,
                $"“{before}”没有成员“{name}”", $"'{before}' has no member '{name}'", NearestName.Hint(name, container.Members.Keys), path.Span);
            return;
        }

        var (chinese, english) = TypeNames.Of(container);
        var hint = NearestName.Hint(name, container.Has(FilterKinds.List) ? ["size", "first", "last"] : container.Has(FilterKinds.String) ? ["size"] : [])
            ?? (container.Has(FilterKinds.List) ? new LiquidMessage("用 for 逐项取，或用 [0] 取第一项", "Walk through it with for, or take the first item with [0]") : null);
        _report.Add(
            LiquidErrorCode.UnknownMember, LiquidSeverity.Error, span,
            $"“{before}”是{chinese}，没有成员“{name}”", $"'{before}' is {english} and has no member '{name}'", hint, path.Span);
    }

    private static SourceSpan MemberSpan(PathSegment segment) => segment.Index is { } index ? InnerSpan(index.Span) : segment.Span;

    private static SourceSpan RootSpan(PathExpression path) => path.RootExpression is { } quoted ? InnerSpan(quoted.Span) : path.RootSpan;

    private void ReportUnguarded(PathExpression path)
    {
        if (_options.UnguardedSeverity is not { } severity)
            return;
        var text = PathText.Canonical(path);
        _report.Add(
            LiquidErrorCode.UnguardedValue, severity, path.Span,
            $"“{text}”可能没有，这里会留下空缺", $"'{text}' may be absent, which leaves a gap here",
            new LiquidMessage("先用 if 判断，或用 default 给出缺省文字", "Guard it with if, or give a default"));
    }

    private void CheckIndexes(PathExpression path, int from)
    {
        for (var i = from; i < path.Segments.Count; i++)
        {
            if (path.Segments[i].Index is { } index)
                TypeOf(index, Reading.Print);
        }
    }

    private IEnumerable<string> NamesInSight() =>
        _flow.Locals.Keys.Concat(_flow.Assigned.Keys).Concat(_flow.Counters).Order(StringComparer.Ordinal)
            .Concat(_isIsolated ? [] : _root.Members.Keys).Concat(_options.Globals.Keys);

    private void UseAll()
    {
        foreach (var binding in _flow.Assigned.Values)
            _used.UnionWith(binding.Definitions);
    }
}
