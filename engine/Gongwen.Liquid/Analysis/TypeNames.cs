namespace Gongwen.Liquid.Analysis;

/// <summary>Types in words.</summary>
internal static class TypeNames
{
    private static readonly (FilterKinds Kinds, string Chinese, string English)[] Words =
    [
        (FilterKinds.String, "文本", "a string"),
        (FilterKinds.Number, "数", "a number"),
        (FilterKinds.Integer, "整数", "a whole number"),
        (FilterKinds.Float, "小数", "a number"),
        (FilterKinds.Boolean, "布尔值", "a boolean"),
        (FilterKinds.Date, "日期", "a date"),
        (FilterKinds.List, "列表", "a list"),
        (FilterKinds.Object, "对象", "an object"),
    ];

    public static (string Chinese, string English) Of(LiquidType type) => Of(type.Kinds);

    public static (string Chinese, string English) Of(FilterKinds kinds)
    {
        if ((kinds & FilterKinds.Any) == FilterKinds.Any)
            return ("任意值", "anything");
        kinds &= ~FilterKinds.Nil;
        var chinese = new List<string>();
        var english = new List<string>();
        foreach (var word in Words)
        {
            if ((kinds & word.Kinds) != word.Kinds)
                continue;
            kinds &= ~word.Kinds;
            chinese.Add(word.Chinese);
            english.Add(word.English);
        }

        return chinese.Count == 0 ? ("空值", "null") : (string.Join("或", chinese), string.Join(" or ", english));
    }
}
