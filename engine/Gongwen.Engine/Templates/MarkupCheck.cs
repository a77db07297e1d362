using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Templates;

/// <summary>Looks at the ::: lines that stand in a genre's sections and the partials they name, before any data: names, and paths of tables.</summary>
internal sealed partial class MarkupCheck(Genre genre, FindingList findings)
{
    private readonly TableWidths _widths = new(genre.Schema);
    private readonly MarkupFindings _markup = new(findings);

    public void Run()
    {
        var waiting = new Queue<TemplateFile>(genre.Sections.Select(section => section.Template).OfType<TemplateFile>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var file))
        {
            Check(file);
            foreach (var (name, partial) in genre.Partials.OrderBy(partial => partial.Key, StringComparer.Ordinal))
            {
                var isNamed = file.Text.Contains($"'{name}'", StringComparison.Ordinal) || file.Text.Contains($"\"{name}\"", StringComparison.Ordinal);
                if (isNamed && seen.Add(name))
                    waiting.Enqueue(partial);
            }
        }
    }

    private void Check(TemplateFile file)
    {
        // A comment prints nothing; blanks keep the places of what follows.
        var text = Comment().Replace(file.Text, comment => Blank().Replace(comment.Value, " "));
        foreach (Match match in FenceLine().Matches(text))
        {
            var (fence, name, path) = (match.Groups["fence"], match.Groups["name"], match.Groups["path"]);
            var line = text.AsSpan(0, fence.Index).Count('\n') + 1;
            var column = fence.Index - text.AsSpan(0, fence.Index).LastIndexOf('\n');
            var place = new SourceLocation(file.File, line, column, line, column + fence.Length) { Offset = fence.Index, Length = fence.Length };
            if (!ContainerNames.All.Contains(name.Value, StringComparer.Ordinal))
                _markup.UnknownContainer(place, name.Value, NearestKey.Find(name.Value, ContainerNames.All));
            else if (path.Success)
                _widths.Check(path.Value, place, _markup);
        }
    }

    [GeneratedRegex(@"^[ \t]*(?<fence>:::+[ \t]*(?<name>\w[\w-]*)([ \t]+@(?<path>[^\s{]+)|[ \t][^\r\n{]*)?)[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FenceLine();

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blank();
}
