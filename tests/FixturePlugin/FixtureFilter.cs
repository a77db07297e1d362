using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Gives its input back, or throws or gives null if asked to.</summary>
internal sealed class FixtureFilter(string wish) : ITemplateFilter
{
    public FilterInfo Info { get; } = new("照旧", new("原样返回", "gives the input back"), FilterKind.Any, [], FilterKind.Any, [new("{{ '甲' | 照旧 }}", "甲")]);

    public DataNode Apply(FilterCall call) => wish switch
    {
        "throw in a filter" => throw new FormatException("过滤不了"),
        "give null from a filter" => null!,
        _ => call.Input,
    };
}
