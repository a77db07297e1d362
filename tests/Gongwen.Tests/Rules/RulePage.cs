using System.Text;
using System.Text.RegularExpressions;

namespace Gongwen.Tests.Rules;

/// <summary>A page of docs/rules: its examples of bad and good documents, what the rule says about the bad ones, and how its mends leave them.</summary>
internal sealed partial class RulePage
{
    private readonly string _text;

    private RulePage(string text, IReadOnlyList<RuleExample> examples)
    {
        _text = text;
        Examples = examples;
    }

    /// <summary>The heading: GW5001 占位符没有填.</summary>
    public string Title => _text[2.._text.IndexOf('\n')];

    /// <summary>The examples in order.</summary>
    public IReadOnlyList<RuleExample> Examples { get; }

    public static RulePage Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = text.IndexOf("\n## Good\n", StringComparison.Ordinal);
        return new RulePage(text, [.. Blocks().Matches(text).Select(match => ExampleOf(match, isBad: match.Index < good))]);
    }

    /// <summary>The page with other examples in the places of its own.</summary>
    public string With(IEnumerable<RuleExample> examples)
    {
        var queue = new Queue<RuleExample>(examples);
        return Blocks().Replace(_text, _ => Written(queue.Dequeue()));
    }

    private static string Written(RuleExample example)
    {
        var block = new StringBuilder($"```text\n{example.Marked}\n```\n");
        foreach (var said in example.Said)
            block.Append("> ").Append(said).Append('\n');
        if (example.Fixed is not null)
            block.Append($"\n```fixed\n{example.Fixed}\n```\n");
        return block.ToString();
    }

    private static RuleExample ExampleOf(Match match, bool isBad) => new(
        match.Groups["text"].Value,
        isBad,
        [.. match.Groups["said"].Captures.Select(said => said.Value)],
        match.Groups["fixed"] is { Success: true } mended ? mended.Value : null);

    [GeneratedRegex("```text\n(?<text>.*?)\n```\n(?:> (?<said>[^\n]*)\n)*(?:\n```fixed\n(?<fixed>.*?)\n```\n)?", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();
}
