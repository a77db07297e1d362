namespace Gongwen.Contracts;

/// <summary>What a rule is about; the hundreds of the engine's own ids, GW50nn to GW59nn.</summary>
public enum RuleFamily
{
    /// <summary>其他: rules of plugins and packs that name no family.</summary>
    Other,

    /// <summary>占位与残留: blanks left open, advertising, residue of drafts (GW50nn).</summary>
    Residue,

    /// <summary>日期时间 (GW51nn).</summary>
    Dates,

    /// <summary>数字 (GW52nn).</summary>
    Numerals,

    /// <summary>标点 (GW53nn).</summary>
    Punctuation,

    /// <summary>序号与结构 (GW54nn).</summary>
    Structure,

    /// <summary>公文要素与附件 (GW55nn).</summary>
    Elements,

    /// <summary>文种与用词: genre wording, typos, collocations, grammar, redundancy (GW56nn).</summary>
    Wording,

    /// <summary>提法与名称: terms, names of units and persons (GW57nn).</summary>
    Terms,

    /// <summary>前后一致与台账 (GW58nn).</summary>
    Consistency,

    /// <summary>文风与安全 (GW59nn).</summary>
    Safety,
}
