namespace Gongwen.Contracts;

/// <summary>How binding the source of a rule is.</summary>
public enum NormKind
{
    /// <summary>法律: a law.</summary>
    Law,

    /// <summary>条例: a regulation, e.g. 党政机关公文处理工作条例.</summary>
    Regulation,

    /// <summary>国标: a mandatory national standard, or one that official documents must follow, e.g. GB/T 9704.</summary>
    Standard,

    /// <summary>国标推荐: a recommended national standard, e.g. GB/T 15834, GB/T 15835.</summary>
    RecommendedStandard,

    /// <summary>实务: what careful editors do.</summary>
    Practice,

    /// <summary>单位: what an organisation rules for itself.</summary>
    Unit,
}
