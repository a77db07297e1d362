using System.Text;
using Gongwen.Contracts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Packs;

/// <summary>Writes down what is said of packs, whole messages, and compares with Cases/8-packs/NAME/expected.txt.</summary>
internal sealed class PackCase(string name)
{
    private readonly StringBuilder _text = new();

    public void Add(string title, IEnumerable<Finding> findings)
    {
        _text.Append($"# {title}\n");
        foreach (var finding in findings)
        {
            _text.Append($"- {finding.RuleId} {finding.Severity} {finding.Location}{(finding.Source is null ? "" : $" [{finding.Source}]")}\n  {finding.Message.Chinese}\n  {finding.Message.English}\n");
            if (finding.Hint is { } hint)
                _text.Append($"  → {hint.Chinese}\n  → {hint.English}\n");
        }
    }

    public void Say(string line) => _text.Append(line).Append('\n');

    public void Compare() => Snapshot.MatchFile(Printable(_text.ToString()), RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-packs", name, "expected.txt"));

    // A control character in a name is shown as its number.
    private static string Printable(string text) =>
        string.Concat(text.Select(character => character != '\n' && (char.IsControl(character) || character is '\u202E' or '\u200B') ? $"<{(int)character:X4}>" : character.ToString()));
}
