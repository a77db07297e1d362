using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;

namespace Gongwen.Engine.Templates;

/// <summary>Looks at every ::: table @path of a genre's sections and the partials they name, before any data.</summary>
internal sealed partial class TablePathCheck(Genre genre, FindingList findings)
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
        foreach (Match match in TableLine().Matches(file.Text))
        {
            var fence = match.Groups["fence"];
            var line = file.Text.AsSpan(0, fence.Index).Count('\n') + 1;
            var column = fence.Index - file.Text.AsSpan(0, fence.Index).LastIndexOf('\n');
            _widths.Check(match.Groups["path"].Value, new SourceLocation(file.File, line, column, line, column + fence.Length) { Offset = fence.Index, Length = fence.Length }, _markup);
        }
    }

    [GeneratedRegex(@"^[ \t]*(?<fence>:::+[ \t]*table[ \t]+@(?<path>[^\s{]+))[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TableLine();
}
