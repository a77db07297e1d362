using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Faults of templates as findings: GW30xx how it is written, GW31xx what it asks of the data, GW32xx how much it wants.</summary>
internal static class TemplateFindings
{
    /// <summary>A fault found without data.</summary>
    public static Finding Of(LiquidError error) => Of(error, null);

    /// <summary>A fault of a rendering; <paramref name="run"/> knows the data it is about.</summary>
    public static Finding Of(LiquidError error, FillRun? run)
    {
        // A partial that renders itself is named once.
        var chain = error.IncludeChain.Reverse().Select(frame => TemplatePlace.Of(frame.Span)).Distinct();
        if (run?.FindingOf(error.Message) is { } known)
            return known with { Trace = [.. known.Trace, .. chain] };
        var place = TemplatePlace.Of(error.Span);
        var finding = new Finding(CodeOf(error.Code), SeverityOf(error.Severity), Text(error.Message))
        {
            Hint = error.Hint is { } hint ? Text(hint) : null,
            Location = place,
            Text = error.Expression,
            Trace = [.. chain],
        };
        return run?.DataOf(error.Message) is { } data
            ? finding with { Location = data.Location, Path = data.Path, Text = data.Text.Length > 0 ? data.Text : null, Trace = [place, .. finding.Trace] }
            : finding;
    }

    /// <summary>The number of a fault.</summary>
    public static string CodeOf(LiquidErrorCode code) => code switch
    {
        LiquidErrorCode.FullWidthMark => "GW3002",
        LiquidErrorCode.UnknownFilter => "GW3003",
        LiquidErrorCode.WrongArguments => "GW3004",
        LiquidErrorCode.UnknownTemplate or LiquidErrorCode.IncludeNotAllowed => "GW3005",
        LiquidErrorCode.AbsentValue or LiquidErrorCode.UnknownMember => "GW3101",
        LiquidErrorCode.NullValue => "GW3102",
        LiquidErrorCode.InvalidValue or LiquidErrorCode.TypeMismatch => "GW3103",
        LiquidErrorCode.UnusedVariable => "GW3104",
        LiquidErrorCode.UnreachableBranch => "GW3105",
        LiquidErrorCode.UnguardedValue => "GW3106",
        LiquidErrorCode.HiddenData or LiquidErrorCode.RecursiveInclude => "GW3107",
        LiquidErrorCode.BudgetExceeded or LiquidErrorCode.Cancelled => "GW3201",
        _ => "GW3001",
    };

    private static Severity SeverityOf(LiquidSeverity severity) => severity switch
    {
        LiquidSeverity.Error => Severity.Error,
        LiquidSeverity.Warning => Severity.Warning,
        _ => Severity.Note,
    };

    private static LocalizedText Text(LiquidMessage message) => new(message.Chinese, message.English);
}
