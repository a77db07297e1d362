using System.Text.RegularExpressions;

namespace Gongwen.Tests.Rules;

/// <summary>A page of docs/rules: its examples of bad and good documents, and what the rule says about the bad ones.</summary>
internal sealed partial class RulePage
{
    private RulePage(string title, IReadOnlyList<RuleExample> examples)
    {
        Title = title;
        Examples = examples;
    }

    /// <summary>The heading: GW5001 占位符没有填.</summary>
    public string Title { get; }

    /// <summary>The examples in order.</summary>
    public IReadOnlyList<RuleExample> Examples { get; }

    public static RulePage Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = text.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var examples = Blocks().Matches(text).Select(match => new RuleExample(
            match.Groups["text"].Value,
            IsBad: match.Index < good,
            [.. match.Groups["said"].Captures.Select(said => said.Value)]));
        return new RulePage(text[2..text.IndexOf('\n')], [.. examples]);
    }

    [GeneratedRegex("```text\n(?<text>.*?\n)```\n(?:> (?<said>[^\n]*)\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();
}
