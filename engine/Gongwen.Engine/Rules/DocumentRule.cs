using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A rule of the engine about the finished document. Pure and linear in the text; one instance serves many threads.</summary>
internal abstract class DocumentRule(RuleInfo info) : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info => info;

    /// <summary>True when a missing part would mislead it; it is then left out while data is missing. Default false.</summary>
    public virtual bool NeedsWholeDocument => false;

    /// <summary>True when nothing it could find is wanted.</summary>
    public virtual bool IsOff(RuleSettings settings) => settings.IsOff(info.Id);

    /// <summary>Adds a finding for each fault.</summary>
    public abstract void Check(DocumentText text, FindingList findings);

    void IReportRule.Check(ReportContext context, FindingList findings)
    {
        var text = DocumentText.Of(context);
        if (AppliesTo(text))
            Check(text, findings);
    }

    /// <summary>False for a document from before the years the rule is for.</summary>
    public bool AppliesTo(DocumentText text) => info.FromYear is not { } year || text.Day is not { } day || day.Year >= year;
}
