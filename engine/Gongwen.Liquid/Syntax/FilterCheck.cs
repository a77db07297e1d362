using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Syntax;

/// <summary>Checks a filter's name and the number and names of its arguments when it is parsed.</summary>
internal static class FilterCheck
{
    public static void Check(FilterCall call, TemplateOptions options, ParseErrors errors)
    {
        if (call.Filter is not { } filter)
        {
            if (options.UnknownFilterBehavior != Strictness.Silent)
            {
                errors.Add(
                    LiquidErrorCode.UnknownFilter,
                    call.NameSpan,
                    new LiquidMessage($"没有过滤器“{call.Name}”", $"There is no filter '{call.Name}'"),
                    NearestName.Hint(call.Name, options.Filters.Names.Order(StringComparer.Ordinal)),
                    options.UnknownFilterBehavior == Strictness.Error ? LiquidSeverity.Error : LiquidSeverity.Warning);
            }

            return;
        }

        var signature = filter.Signature;
        var given = call.Arguments.Count;
        if (given < signature.RequiredCount || (given > signature.Parameters.Count && !signature.IsVariadic))
        {
            errors.Add(
                LiquidErrorCode.WrongArguments,
                call.Span,
                new LiquidMessage(
                    $"过滤器“{call.Name}”需要 {Range(signature)} 个参数，给了 {given} 个",
                    $"The filter '{call.Name}' takes {Range(signature)} arguments, {given} given"),
                new LiquidMessage($"写法：{Usage(filter)}", $"Usage: {Usage(filter)}"));
        }

        foreach (var argument in call.NamedArguments)
        {
            if (signature.NamedParameters.Any(parameter => string.Equals(parameter.Name, argument.Name, StringComparison.Ordinal)))
                continue;
            errors.Add(
                LiquidErrorCode.WrongArguments,
                argument.NameSpan,
                new LiquidMessage($"过滤器“{call.Name}”没有名为“{argument.Name}”的参数", $"The filter '{call.Name}' has no argument named '{argument.Name}'"),
                NearestName.Hint(argument.Name, signature.NamedParameters.Select(parameter => parameter.Name)));
        }
    }

    private static string Range(FilterSignature signature)
    {
        if (signature.IsVariadic)
            return $"{signature.RequiredCount}+";
        return signature.RequiredCount == signature.Parameters.Count ? $"{signature.RequiredCount}" : $"{signature.RequiredCount}–{signature.Parameters.Count}";
    }

    private static string Usage(LiquidFilter filter)
    {
        var parameters = filter.Signature.Parameters.Select(parameter => parameter.IsOptional ? $"[{parameter.Name}]" : parameter.Name)
            .Concat(filter.Signature.NamedParameters.Select(parameter => $"[{parameter.Name}: …]"));
        var list = string.Join(", ", parameters);
        return list.Length == 0 ? $"| {filter.Name}" : $"| {filter.Name}: {list}";
    }
}
