using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>What a plugin registered, by genre; filters serve all its genres.</summary>
internal sealed record PluginCode(
    IReadOnlyDictionary<string, List<IReportRule>> Rules,
    IReadOnlyDictionary<string, List<GuardedComputedData>> Computed,
    IReadOnlyList<GuardedFilter> Filters);
