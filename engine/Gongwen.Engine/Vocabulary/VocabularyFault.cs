using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The faults of terms.yaml, roster.yaml and rules.yaml: one place for their codes and words.</summary>
internal static class VocabularyFault
{
    public static ManifestCodes Codes { get; } = new("GW8070", "GW8071", "GW8072");

    public static Finding TooManyRules(DataNode entry, int most) => new("GW8072", Severity.Error,
        new($"规则太多，最多 {most} 条", $"too many rules, at most {most}"))
    {
        Hint = new("只查词语的，写进 terms.yaml，写多少条都一样快", "rules about words alone belong into terms.yaml, which is as fast with any number"),
        Location = entry.Location,
        Path = entry.Path,
    };

    public static Finding Duplicate(DataNode entry, string identity, SourceLocation first) => new("GW8073", Severity.Error,
        new($"“{identity}”写了两次", $"“{identity}” is there twice"))
    {
        Hint = new("同一个文件里一条只写一次，合成一条", "write it once in a file"),
        Location = entry.Location,
        Path = entry.Path,
        Text = identity,
        Trace = [first],
    };

    public static Finding NothingBelow(DataNode entry, string identity, string? nearest) => new("GW8074", Severity.Warning,
        new($"下层的包里没有“{identity}”，没有什么可去掉", $"no pack below has “{identity}”, so there is nothing to remove"))
    {
        Hint = nearest is null ? new("删去这一条", "take the entry out") : new($"是不是要写“{nearest}”？", $"did you mean “{nearest}”?"),
        Location = entry.Location,
        Path = entry.Path,
        Text = identity,
    };

    public static Finding Pattern(DataNode pattern, LocalizedText why) => new("GW8075", Severity.Error,
        new($"pattern 不能用：{why.Chinese}", $"the pattern can't be used: {why.English}"))
    {
        Hint = new("用普通的正则表达式：字、[…]、?、*、+、{n,m}、|、( )；不能用前后查找和反向引用", "use plain expressions: characters, […], ?, *, +, {n,m}, |, ( ); no look-around, no back-references"),
        Location = pattern.Location,
        Path = pattern.Path,
        Text = pattern.Text,
    };

    public static Finding Expression(DataNode expression, LocalizedText why, LocalizedText? hint) => new("GW8076", Severity.Error,
        new($"“{expression.Text}”有错：{why.Chinese}", $"“{expression.Text}” is at fault: {why.English}"))
    {
        Hint = hint,
        Location = expression.Location,
        Path = expression.Path,
        Text = expression.Text,
    };

    public static Finding Backwards(DataNode until) => new("GW8077", Severity.Error,
        new("until 早于 from", "until lies before from"))
    {
        Hint = new("两头的日子都算在内", "both days are included"),
        Location = until.Location,
        Path = until.Path,
        Text = until.Text,
    };

    public static Finding UnknownUnit(DataNode unit, string? nearest) => new("GW8077", Severity.Error,
        new($"units 里没有“{unit.Text}”", $"units has no “{unit.Text}”"))
    {
        Hint = nearest is null ? new("先在 units 里列出这个单位", "list the unit under units first") : new($"是不是要写“{nearest}”？", $"did you mean “{nearest}”?"),
        Location = unit.Location,
        Path = unit.Path,
        Text = unit.Text,
    };

    public static Finding UnknownGenre(DataNode genre, string? nearest) => new("GW8077", Severity.Warning,
        new($"没有文种“{genre.Text}”，这一条用不上", $"there is no genre '{genre.Text}', so the entry does nothing"))
    {
        Hint = nearest is null ? new("写文种的 id，gongwen genre list 列出全部", "write the id of a genre; gongwen genre list shows all") : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = genre.Location,
        Path = genre.Path,
        Text = genre.Text,
    };

    public static Finding BadExamplePasses(DataNode example, string id) => new("GW8078", Severity.Error,
        new($"{id} 的反例没有查出来", $"{id} doesn't find its bad example"))
    {
        Hint = new("改例子，或者改这一条：bad 里的每个例子都应当查出来", "change the example or the entry: each bad example must be found"),
        Location = example.Location,
        Path = example.Path,
    };

    public static Finding GoodExampleFound(DataNode example, string id, Finding found) => new("GW8078", Severity.Error,
        new($"{id} 的正例也查出来了：{found.Message.Chinese}", $"{id} finds its good example: {found.Message.English}"))
    {
        Hint = new("用 allowed-in、allowed-before、allowed-after 放过它，或者改例子", "let it pass with allowed-in, allowed-before or allowed-after, or change the example"),
        Location = example.Location,
        Path = example.Path,
        Text = found.Text,
    };

    public static Finding NoExamples(DataNode entry, string id) => new("GW8079", Severity.Warning,
        new($"{id} 没有反例和正例", $"{id} has no bad and good examples"))
    {
        Hint = new("写上 bad 和 good，检查时就会验证这一条", "write bad and good, so that the rule is tested"),
        Location = entry.Location,
        Path = entry.Path,
    };
}
