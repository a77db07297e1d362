using System.CommandLine;
using Gongwen.Host.Language;

namespace Gongwen.Host.Controls;

/// <summary>The options of check about baselines.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string> _baseline;
    private readonly Option<string> _write;

    public BaselineOptions(UserLanguage language)
    {
        _baseline = new Option<string>("--baseline") { HelpName = "FILE", Description = language.Pick("基线文件里记下的问题不再列出", "be silent about what this baseline holds") };
        _write = new Option<string>("--write-baseline")
        {
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
            Description = language.Pick("把现在的问题记进基线文件，以后不再列出；默认是 gongwen.yaml 旁边的 gongwen.baseline.json", "put what is found now into the baseline, to be silent about it; by default gongwen.baseline.json beside gongwen.yaml"),
        };
        // What stands behind is a name only when it is one of a baseline: a report there would be lost.
        _write.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !token.Value.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
                result.AddError(language.Pick($"--write-baseline 后面的文件名要以 .json 结尾：{TerminalText.OneLine(token.Value)}；数据文件写在它前面", $"the name behind --write-baseline must end with .json: {TerminalText.OneLine(token.Value)}; put the reports before it"));
        });
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [_baseline, _write];

    /// <summary>The baseline named; null for none.</summary>
    public string? Named(ParseResult result) => result.GetValue(_baseline);

    /// <summary>Whether to write, and the file named for it.</summary>
    public (bool Write, string? File) Writes(ParseResult result) => (result.GetResult(_write) is { Implicit: false }, result.GetValue(_write));
}
