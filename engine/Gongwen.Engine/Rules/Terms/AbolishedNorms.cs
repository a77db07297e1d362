using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Terms;

/// <summary>GW5715: its words are in the terms.yaml of packs, under rule: GW5715.</summary>
internal static class AbolishedNorms
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5715",
        Severity.Warning,
        new LocalizedText("依据已经废止", "An abolished basis"),
        new LocalizedText(
            "引用的法规、标准已经废止或被替代，要换成现行的。",
            "The regulation or standard cited was abolished or replaced."))
    {
        Name = "abolished-norms",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例（中办发〔2012〕14号）第四十二条"),
        Since = "0.1.0",
    };
}
