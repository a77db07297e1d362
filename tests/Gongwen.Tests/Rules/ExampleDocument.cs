using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Rules;

/// <summary>
/// An example of a page as a document: a line is a paragraph, a heading (#) or a table's row, and its words are data, character for character, whatever they hold.
/// Between ::: lines stand an element's lines, whose labels ("number: ") are the template's. "date: 2026-03-01", "genre: official-letter" at the top say what the document is.
/// </summary>
internal static partial class ExampleDocument
{
    private const string File = "example.txt";
    private const string DateKey = "date: ";
    private const string GenreKey = "genre: ";

    /// <summary>What the rules look at.</summary>
    public static ReportContext Of(string text)
    {
        var findings = new FindingList();
        DateOnly? day = null;
        var genreId = "example";
        var pieces = new List<FilledPiece>();
        var isInside = false;
        var (number, offset) = (0, 0);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            number++;
            var start = offset;
            offset += line.Length + 1;
            if (pieces.Count == 0 && line.StartsWith(DateKey, StringComparison.Ordinal))
            {
                day = DateOnly.Parse(line[DateKey.Length..], CultureInfo.InvariantCulture);
                continue;
            }

            if (pieces.Count == 0 && line.StartsWith(GenreKey, StringComparison.Ordinal))
            {
                genreId = line[GenreKey.Length..];
                continue;
            }

            if (line.StartsWith(":::", StringComparison.Ordinal))
            {
                isInside = line != ":::";
                Literal(line + "\n");
            }
            else if (line.StartsWith('|'))
            {
                AddRow(line, start);
            }
            else
            {
                var label = (isInside ? Label() : Heading()).Match(line).Length;
                Literal(line[..label]);
                Value(line[label..], start + label, label);
                Literal(isInside ? "\n" : "\n\n");
            }
        }

        var document = Step4BuildDocument.Run(new FilledText(pieces), genreId, new GenreDocument("report", "示例", Landscape: false, Layout: null, []), TestLayouts.Nominal, TableWidths.None, findings);

        // Attachments that don't agree with their note are what GW5513 is about.
        Assert.Equal("", string.Join('\n', findings.Where(finding => finding.Severity != Severity.Note && finding.RuleId != "GW4026").Select(finding => finding.Message.Chinese)));
        return new ReportContext(genreId, DataNode.OfNull(SourceLocation.OfFile(File)), document!) { Today = day };

        void Literal(string words)
        {
            if (words.Length > 0)
                pieces.Add(new FilledPiece(words, PieceKind.Literal, new Origin(SourceLocation.OfFile("template"), null)));
        }

        void Value(string words, int at, int column)
        {
            var place = new SourceLocation(File, number, column + 1, number, column + words.Length + 1) { Offset = at, Length = words.Length };
            pieces.Add(new FilledPiece(words, PieceKind.Value, new Origin(place, DataNode.OfText(words, place, $"行[{number}]"))));
        }

        void AddRow(string line, int start)
        {
            var cells = line.Trim('|').Split('|');
            var column = 1;
            Literal("|");
            foreach (var cell in cells)
            {
                var words = cell.Trim();
                if (line.AsSpan().IndexOfAnyExcept("|-: ") < 0 || words is "<" or "^")
                    Literal(words);
                else
                    Value(words, start + column + cell.IndexOf(words, StringComparison.Ordinal), column + cell.IndexOf(words, StringComparison.Ordinal));
                Literal("|");
                column += cell.Length + 1;
            }

            Literal("\n");
        }
    }

    /// <summary>The text with ⟦…⟧ around the places of findings.</summary>
    public static string Marked(string text, IEnumerable<Finding> findings)
    {
        var starts = LineStarts(text);
        var marks = findings.Select(finding => finding.Location!).Where(place => place.File == File)
            .SelectMany(place => new[] { (At: starts[place.Line - 1] + place.Column - 1, IsEnd: false), (At: starts[place.EndLine - 1] + place.EndColumn - 1, IsEnd: true) })
            .OrderByDescending(mark => mark.At).ThenBy(mark => mark.IsEnd);
        return marks.Aggregate(text, (marked, mark) => marked.Insert(mark.At, mark.IsEnd ? "⟧" : "⟦"));
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    [GeneratedRegex("^#{1,6} ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex("^(?:[a-z-]+: |出席：|请假：|列席：)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();
}
