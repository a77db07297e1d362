using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>The faults of deltas: one place for their codes and words.</summary>
internal static class DeltaFault
{
    /// <summary>The key and value that take something away.</summary>
    public const string Remove = "remove";

    /// <summary>True for { remove: true } and for an object that says so among others.</summary>
    public static bool IsRemoval(DataNode node) => node[Remove] is { Boolean: true };

    public static Finding NothingToChange(DataNode node, SourceLocation place, string name, string kindChinese, string kindEnglish, string? nearest, LocalizedText? otherwise = null) => new("GW8013", Severity.Error,
        new($"下面没有{kindChinese}“{name}”", $"there is no {kindEnglish} '{name}' below"))
    {
        Hint = nearest is null ? otherwise : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = place,
        Path = node.Path,
        Text = name,
    };

    public static Finding Loosens(DataNode node, SourceLocation place, string keyword, string below, string above) => new("GW8014", Severity.Error,
        new($"“{keyword}”放宽了：下面是 {below}，这里是 {above}", $"'{keyword}' is loosened: {below} below, {above} here"))
    {
        Hint = new("增改只能收紧，因为下面的模板和规则指望着它；确实要放宽，就把整份 schema.yaml 放进模板包", "a delta may only tighten, because templates and rules below count on it; to loosen it put a whole schema.yaml into the pack"),
        Location = place,
        Path = node.Path,
    };

    public static Finding Form(DataNode node, LocalizedText message, LocalizedText? hint = null) => new("GW8016", Severity.Error, message)
    {
        Hint = hint,
        Location = node.Location,
        Path = node.Path,
        Text = node.Text.Length > 0 ? node.Text : null,
    };
}
