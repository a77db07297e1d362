using Gongwen.Contracts;

namespace Gongwen.Host.Rules;

/// <summary>What people call families, sources and mends of rules.</summary>
public static class RuleWords
{
    /// <summary>A family.</summary>
    public static LocalizedText NameOf(RuleFamily family) => family switch
    {
        RuleFamily.Residue => new("占位与残留", "residue"),
        RuleFamily.Dates => new("日期时间", "dates"),
        RuleFamily.Numerals => new("数字", "numerals"),
        RuleFamily.Punctuation => new("标点", "punctuation"),
        RuleFamily.Structure => new("序号与结构", "structure"),
        RuleFamily.Elements => new("要素与附件", "elements"),
        RuleFamily.Wording => new("文种与用词", "wording"),
        RuleFamily.Terms => new("提法与名称", "terms"),
        RuleFamily.Consistency => new("一致与台账", "consistency"),
        RuleFamily.Safety => new("文风与安全", "safety"),
        _ => new("其他", "other"),
    };

    /// <summary>How binding the source of a rule is.</summary>
    public static LocalizedText NameOf(NormKind kind) => kind switch
    {
        NormKind.Law => new("法律", "law"),
        NormKind.Regulation => new("条例", "regulation"),
        NormKind.Standard => new("国标", "standard"),
        NormKind.RecommendedStandard => new("国标推荐", "recommended standard"),
        NormKind.Unit => new("单位", "the organisation"),
        _ => new("实务", "practice"),
    };

    /// <summary>How far a mend may be trusted.</summary>
    public static LocalizedText NameOf(FixKind kind) => kind switch
    {
        FixKind.Safe => new("可自动改", "safe"),
        FixKind.Unsafe => new("确认后改", "unsafe"),
        _ => new("仅供参考", "suggested"),
    };

    /// <summary>What an option holds.</summary>
    public static LocalizedText NameOf(RuleOptionKind kind) => kind switch
    {
        RuleOptionKind.Flag => new("是或否", "flag"),
        RuleOptionKind.Number => new("整数", "number"),
        _ => new("词语", "words"),
    };

    /// <summary>The family a word means: its name in either language; null for none.</summary>
    public static RuleFamily? FamilyOf(string word)
    {
        foreach (var family in Enum.GetValues<RuleFamily>())
        {
            if (NameOf(family) is var name && (name.Chinese == word || name.English.Equals(word, StringComparison.OrdinalIgnoreCase)))
                return family;
        }

        return null;
    }

    /// <summary>The families' names, for messages and completion.</summary>
    public static IEnumerable<LocalizedText> Families => Enum.GetValues<RuleFamily>().Select(family => NameOf(family));
}
