using System.Text.RegularExpressions;

namespace Gongwen.Tests.Documents;

/// <summary>The steps of a page of docs/ that a test follows (see <see cref="FollowedPagesTests"/> for how it is marked up).</summary>
internal static partial class DocumentPage
{
    /// <summary>What makes a page one that is followed.</summary>
    public const string Mark = "<!-- A test follows this page. -->";

    public static bool IsFollowed(string text) => text.Contains(Mark, StringComparison.Ordinal);

    public static IReadOnlyList<PageStep> Steps(string text)
    {
        var steps = new List<PageStep>();
        foreach (Match fence in Fences().Matches(text.ReplaceLineEndings("\n")))
        {
            var line = text.ReplaceLineEndings("\n")[..fence.Index].Count(character => character == '\n') + 2;
            if (fence.Groups["title"].Success)
                steps.Add(new PageStep.WriteFile(line, fence.Groups["title"].Value, fence.Groups["text"].Value));
            else if (fence.Groups["language"].Value is "console" or "sh")
                steps.AddRange(Commands(fence.Groups["text"].Value, line));
        }

        return steps;
    }

    // With "$ " before commands the other lines are what they print; without, every line is a command.
    private static IEnumerable<PageStep> Commands(string text, int firstLine)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var withOutput = lines.Any(line => line.StartsWith("$ ", StringComparison.Ordinal));
        for (var at = 0; at < lines.Length; at++)
        {
            if (withOutput && !lines[at].StartsWith("$ ", StringComparison.Ordinal))
                continue;
            var command = withOutput ? lines[at][2..] : lines[at];
            if (string.IsNullOrWhiteSpace(command) || command.StartsWith('#'))
                continue;
            var output = withOutput ? lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToList() : [];
            var exit = Ends().Match(command);
            yield return new PageStep.Type(firstLine + at, command.Split(" # ")[0].Trim(), exit.Success ? int.Parse(exit.Groups["exit"].Value) : 0, output.Count > 0 ? output : null);
        }
    }

    [GeneratedRegex("^```(?<language>[a-z]*)(?: title=\"(?<title>[^\"\n]+)\")?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fences();

    [GeneratedRegex("# exit (?<exit>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ends();
}
