using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>The code a plugin brings for one genre. Every call goes through the plugin's guard: a fault is a finding, never an exception.</summary>
/// <param name="Rules">What looks at the finished document.</param>
/// <param name="Filters">What its templates may call besides the engine's own filters.</param>
/// <param name="Computed">What is added to the data before the templates run.</param>
public sealed record GenreCode(IReadOnlyList<IReportRule> Rules, IReadOnlyList<GuardedFilter> Filters, IReadOnlyList<GuardedComputedData> Computed)
{
    /// <summary>A genre without code.</summary>
    public static GenreCode None { get; } = new([], [], []);
}
