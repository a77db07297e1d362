using System.Collections.Frozen;

namespace Gongwen.Liquid;

/// <summary>What a static analysis looks for and how far it goes. Immutable.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The defaults.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>How a printed value is reported that may be absent and is not guarded. Default warning; null means it is not.</summary>
    public LiquidSeverity? UnguardedSeverity { get; init; } = LiquidSeverity.Warning;

    /// <summary>Whether variables that nothing reads are reported, as warnings. Names that begin with <c>_</c> never are. Default true.</summary>
    public bool ReportsUnused { get; init; } = true;

    /// <summary>Whether variables that hide data of the same name are reported, as notes. Default true.</summary>
    public bool ReportsShadowing { get; init; } = true;

    /// <summary>Variables that are seen everywhere, also inside <c>render</c>. Default none.</summary>
    public IReadOnlyDictionary<string, LiquidType> Globals { get; init; } = FrozenDictionary<string, LiquidType>.Empty;

    /// <summary>Includes looked into, one for each set of argument types. Default 2,000.</summary>
    public int MaxCallSites { get; init; } = 2_000;

    /// <summary>Nodes looked at, counting those of an include once for each set of argument types. Default 500,000.</summary>
    public int MaxSteps { get; init; } = 500_000;

    /// <summary>Faults collected before the analysis stops. Default 500.</summary>
    public int MaxErrors { get; init; } = 500;
}
