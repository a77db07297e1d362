using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <content>Filters: what they take and what comes out.</content>
internal sealed partial class TemplateAnalysis
{
    private Typed TypeOfFiltered(FilteredExpression expression, Reading reading)
    {
        if (expression.Filters.Count == 0)
            return TypeOf(expression.Input, reading);
        var isDefault = string.Equals(expression.Filters[0].Name, "default", StringComparison.Ordinal);
        var type = TypeOf(expression.Input, isDefault ? Reading.Test : Reading.Print).Type;
        foreach (var call in expression.Filters)
            type = Apply(call, type, expression.Input);
        return new Typed(type);
    }

    private LiquidType Apply(FilterCall call, LiquidType input, LiquidExpression source)
    {
        var isDefault = string.Equals(call.Name, "default", StringComparison.Ordinal);
        var arguments = call.Arguments.Select(argument => TypeOf(argument, isDefault ? Reading.Alias : Reading.Print).Type).ToArray();
        foreach (var argument in call.NamedArguments)
            TypeOf(argument.Value, Reading.Print);
        if (call.Filter is not { } filter)
        {
            _report.Add(
                LiquidErrorCode.UnknownFilter, LiquidSeverity.Error, call.NameSpan,
                $"没有过滤器“{call.Name}”", $"There is no filter '{call.Name}'",
                NearestName.Hint(call.Name, _templateOptions.Filters.Names.Order(StringComparer.Ordinal)), call.Span);
            return LiquidType.Any;
        }

        var signature = filter.Signature;
        if (!input.IsAny && input.RealKinds != FilterKinds.None && !input.Has(Wide(signature.Input) & ~FilterKinds.Nil))
        {
            var (chinese, english) = TypeNames.Of(input);
            var wanted = TypeNames.Of(signature.Input);
            _report.Add(
                LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, call.NameSpan,
                $"过滤器“{call.Name}”不能用于{chinese}", $"The filter '{call.Name}' cannot take {english}",
                new LiquidMessage($"它用于{wanted.Chinese}", $"It takes {wanted.English}"), source.Span.To(call.Span));
            return LiquidType.OfKinds(signature.Result);
        }

        CheckArguments(call, signature, arguments);
        return ResultOf(call, signature, input, arguments);
    }

    private void CheckArguments(FilterCall call, FilterSignature signature, LiquidType[] arguments)
    {
        for (var i = 0; i < arguments.Length && signature.Parameters.Count > 0; i++)
        {
            if (i >= signature.Parameters.Count && !signature.IsVariadic)
                return;
            var parameter = signature.Parameters[Math.Min(i, signature.Parameters.Count - 1)];
            CheckArgument(call, parameter, arguments[i], call.Arguments[i].Span);
        }

        foreach (var argument in call.NamedArguments)
        {
            if (signature.NamedParameters.FirstOrDefault(parameter => string.Equals(parameter.Name, argument.Name, StringComparison.Ordinal)) is { } parameter)
                CheckArgument(call, parameter, TypeOf(argument.Value, Reading.Alias).Type, argument.Value.Span);
        }
    }

    private void CheckArgument(FilterCall call, FilterParameter parameter, LiquidType type, SourceSpan span)
    {
        if (type.IsAny || type.RealKinds == FilterKinds.None || type.Has(Wide(parameter.Kinds) & ~FilterKinds.Nil))
            return;
        var given = TypeNames.Of(type);
        var wanted = TypeNames.Of(parameter.Kinds);
        _report.Add(
            LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, span,
            $"过滤器“{call.Name}”的参数“{parameter.Name}”应为{wanted.Chinese}，这里是{given.Chinese}",
            $"The argument '{parameter.Name}' of the filter '{call.Name}' must be {wanted.English}, this is {given.English}", null, call.Span);
    }

    private LiquidType ResultOf(FilterCall call, FilterSignature signature, LiquidType input, LiquidType[] arguments)
    {
        var member = MemberOf(call, signature, input);
        var real = input.WithoutNil();
        switch (signature.ResultType)
        {
            case FilterResultType.SameAsInput when input.IsAny || input.RealKinds == FilterKinds.None:
                return LiquidType.OfKinds(signature.Result);
            case FilterResultType.SameAsInput:
                return real.Only(signature.Result) ?? (signature.Result == FilterKinds.List ? LiquidType.ListOf(real) : LiquidType.OfKinds(signature.Result & FilterKinds.String));
            case FilterResultType.ItemOfInput when real.Has(FilterKinds.List) && !real.IsAny:
                var item = real.Item ?? LiquidType.Any;
                return signature.Parameters.Count > 0 ? item.OrNil() : item;
            case FilterResultType.ItemOfInput:
                return real.RealKinds == FilterKinds.String ? LiquidType.String : LiquidType.Any;
            case FilterResultType.ListOfMember:
                return LiquidType.ListOf(member ?? LiquidType.Any);
            case FilterResultType.InputOrArgument when signature.Result == FilterKinds.List:
                return arguments.Length > 0 ? LiquidType.Union(real.Has(FilterKinds.List) ? real : LiquidType.ListOf(LiquidType.Any), arguments[0]) : real;
            case FilterResultType.InputOrArgument:
                return OrDefault(input, arguments.Length > 0 ? arguments[0] : LiquidType.String);
            default:
                return Plain(call, signature, input, arguments, member);
        }
    }

    private static LiquidType OrDefault(LiquidType input, LiquidType other)
    {
        if (input.IsAny)
            return LiquidType.Any;
        return input.RealKinds == FilterKinds.None ? other : LiquidType.Union(input.WithoutNil(), other);
    }

    // Whole numbers stay whole; the items of a split are text.
    private static LiquidType Plain(FilterCall call, FilterSignature signature, LiquidType input, LiquidType[] arguments, LiquidType? member)
    {
        if (signature.Result == FilterKinds.Number)
        {
            var inputIsWhole = member is not null ? member.RealKinds == FilterKinds.Integer : input.RealKinds == FilterKinds.Integer || (input.Item is { } item && item.RealKinds == FilterKinds.Integer);
            var wholeArguments = member is not null || Array.TrueForAll(arguments, argument => argument.RealKinds == FilterKinds.Integer);
            return inputIsWhole && wholeArguments ? LiquidType.Integer : LiquidType.Number;
        }

        if (signature.Result == FilterKinds.List && string.Equals(call.Name, "split", StringComparison.Ordinal))
            return LiquidType.ListOf(LiquidType.String);
        return LiquidType.OfKinds(signature.Result);
    }

    // The type of the member a filter selects from the input's items, when it is named; an unknown one is reported.
    private LiquidType? MemberOf(FilterCall call, FilterSignature signature, LiquidType input)
    {
        if (signature.Parameters.Count == 0 || !signature.Parameters[0].IsMemberName || call.Arguments.Count == 0)
            return null;
        if (call.Arguments[0] is not LiteralExpression { Value.AsString: { } name } literal || input.IsAny || input.RealKinds == FilterKinds.None)
            return null;
        var item = input.Has(FilterKinds.List) ? input.Item ?? LiquidType.Any : input.WithoutNil();
        if (item.IsAny || item.RealKinds == FilterKinds.None)
            return null;
        var type = item;
        var from = 0;
        foreach (var part in item.Members.ContainsKey(name) ? [name] : name.Split('.'))
        {
            if (type.IsAny)
                return type;
            if (Member(type.WithoutNil(), part) is not { } next)
            {
                ReportNoProperty(call, type, part, new SourceSpan(literal.Span.Source, literal.Span.Offset + 1 + from, part.Length));
                return null;
            }

            type = next;
            from += part.Length + 1;
        }

        if (call.Arguments.Count > 1)
            CheckTarget(call, type);
        return type;
    }

    private void CheckTarget(FilterCall call, LiquidType member)
    {
        var target = TypeOf(call.Arguments[1], Reading.Alias).Type;
        if (!AreDisjoint(member, target))
            return;
        var (left, right) = (TypeNames.Of(member), TypeNames.Of(target));
        _report.Add(
            LiquidErrorCode.TypeMismatch, LiquidSeverity.Warning, call.Arguments[1].Span,
            $"{left.Chinese}与{right.Chinese}不会相等", $"{Capital(left.English)} and {right.English} are never equal", null, call.Span);
    }

    private void ReportNoProperty(FilterCall call, LiquidType item, string name, SourceSpan span)
    {
        var (chinese, english) = TypeNames.Of(item);
        if (item.Has(FilterKinds.Object))
            _report.Add(LiquidErrorCode.UnknownMember, LiquidSeverity.Error, span, $"列表的项没有成员“{name}”", $"The items have no member '{name}'", NearestName.Hint(name, item.Members.Keys), call.Span);
        else
            _report.Add(LiquidErrorCode.UnknownMember, LiquidSeverity.Error, span, $"列表的项是{chinese}，没有成员“{name}”", $"The items are {english.Replace("a ", "", StringComparison.Ordinal)}s and have no member '{name}'", null, call.Span);
    }
}
