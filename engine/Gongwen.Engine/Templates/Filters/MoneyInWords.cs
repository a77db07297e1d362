using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>12000 → 壹万贰仟元整.</summary>
internal sealed class MoneyInWords : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "大写金额",
        new LocalizedText(
            "大写金额（元）：12000为壹万贰仟元整；最多到分。",
            "An amount in yuan in capital characters: 12000 is 壹万贰仟元整; no finer than 分."),
        FilterKind.Number,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ 12000 | 大写金额 }}", "壹万贰仟元整"),
            new FilterExample("{{ 1409.5 | 大写金额 }}", "壹仟肆佰零玖元伍角整"),
            new FilterExample("{{ 325.04 | 大写金额 }}", "叁佰贰拾伍元零肆分"),
            new FilterExample("{{ 0.05 | 大写金额 }}", "伍分"),
            new FilterExample("{{ 0 | 大写金额 }}", "零元整"),
            new FilterExample("{{ -10 | 大写金额 }}", "负壹拾元整"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number))
            return call.Input;
        if (decimal.Round(number, 2) != number)
            return call.Fail(new LocalizedText($"金额{FilterReading.Plain(number)}比分还小，不能写成大写", $"the amount {FilterReading.Plain(number)} is finer than 分"));
        return call.Text(Words(number));
    }

    private static string Words(decimal amount)
    {
        if (amount == 0)
            return "零元整";
        var magnitude = Math.Abs(amount);
        var yuan = (long)decimal.Truncate(magnitude);
        var cents = (int)((magnitude - yuan) * 100);
        var (jiao, fen) = Math.DivRem(cents, 10);
        var sign = amount < 0 ? "负" : "";
        var whole = yuan == 0 ? "" : ChineseNumerals.Capital(yuan) + "元";
        if (cents == 0)
            return $"{sign}{whole}整";
        var tenth = jiao > 0 ? $"{ChineseNumerals.CapitalDigit(jiao)}角" : yuan > 0 ? "零" : "";
        return fen == 0 ? $"{sign}{whole}{tenth}整" : $"{sign}{whole}{tenth}{ChineseNumerals.CapitalDigit(fen)}分";
    }
}
