using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Evidence;

/// <summary>Reads the numbers of a document that was filled with its origins traced, and tells where each comes from.</summary>
internal sealed class EvidenceReader
{
    private const string SentenceEnds = "。！？；\n";
    private const int MostBefore = 5;

    private readonly OriginReader _origins;
    private readonly FactMatcher _facts;

    private EvidenceReader(DataNode root, ReportFacts facts) => (_origins, _facts) = (new OriginReader(root, facts.Report), new FactMatcher(facts));

    /// <summary>Everything about one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="root">What the templates saw.</param>
    /// <param name="facts">What the ledgers give.</param>
    /// <param name="at">A text: only passages that hold it are read, and told piece by piece (the empty text: every passage, without pieces); null for all numbers.</param>
    public static DocumentEvidence Of(Document document, string name, DataNode root, ReportFacts facts, string? at)
    {
        var reader = new EvidenceReader(root, facts);
        var items = new List<EvidenceItem>();
        var passages = new List<EvidencePassage>();
        foreach (var (line, place) in Placed(document))
        {
            if (at is not null && !line.Text.Contains(at, StringComparison.Ordinal))
                continue;
            items.AddRange(reader.Items(line, place));
            if (at is not null)
                passages.Add(reader.Passage(line, place, at));
        }

        return new DocumentEvidence(document.DocumentId, name, items) { Passages = passages };
    }

    // Cells come in the order of the lines: caption, unit, headers, rows.
    private static IEnumerable<(DocumentLine Line, EvidencePlace Place)> Placed(Document document)
    {
        Block? table = null;
        IReadOnlyList<(int Row, int Column, string Name)> cells = [];
        var (next, tables, title) = (0, 0, "");
        foreach (var line in DocumentText.Of(new ReportContext(document.GenreId, DataNode.OfNull(SourceLocation.OfFile("")), document)).Lines)
        {
            if (line.Block is not Table found)
            {
                yield return (line, new EvidencePlace(line.Place!, null, 0));
                continue;
            }

            if (!ReferenceEquals(table, line.Block))
            {
                (table, cells, next, tables) = (found, CellsOf(found), 0, tables + 1);
                var caption = Inline.TextOf(found.Caption).Trim();
                title = caption.Length > 0 ? $"表“{caption}”" : string.Create(CultureInfo.InvariantCulture, $"表{tables}");
            }

            var (row, column, name) = cells[next++];
            yield return (line, new EvidencePlace(line.Place!, row, column) { Table = title, ColumnName = name });
        }
    }

    private static List<(int Row, int Column, string Name)> CellsOf(Table table)
    {
        List<(int, int, string)> cells = [(0, 0, ""), (0, 0, "")];
        var names = new string[table.Columns.Count];
        var covered = new int[table.Columns.Count];
        foreach (var row in table.Header)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                // What a cell above takes of the row is left out of it.
                while (column < covered.Length && covered[column] > 0)
                    covered[column++]--;
                cells.Add((0, Math.Min(column, covered.Length - 1) + 1, ""));
                for (var end = Math.Min(covered.Length, column + cell.Columns); column < end; column++)
                    (names[column], covered[column]) = (Inline.TextOf(cell.Content).Trim(), cell.Rows - 1);
            }

            for (; column < covered.Length; column++)
                covered[column] = Math.Max(0, covered[column] - 1);
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Rows[row].Cells.Count; column++)
                cells.Add((row + 1, column + 1, column < names.Length ? names[column] ?? "" : ""));
        }

        return cells;
    }

    private IEnumerable<EvidenceItem> Items(DocumentLine line, EvidencePlace place)
    {
        foreach (var mention in NumberFinder.Find(line.Text))
        {
            if (line.IsGap(mention.Start))
                continue;
            var sources = new List<EvidenceSource>();
            foreach (var piece in line.PiecesOf(mention.Start, mention.Figures))
            {
                var source = _origins.Of(piece);
                if (!sources.Exists(known => known.Kind == source.Kind && known.Path == source.Path && known.Location == source.Location))
                    sources.Add(source);
            }

            // 2026 of the data before 年 of the template, zeros of the template before a number of the data: it is the data's.
            if (sources.Exists(source => source.Kind != EvidenceKind.Template))
                sources.RemoveAll(source => source.Kind == EvidenceKind.Template);
            if (sources.Count == 0)
                continue;
            var sentence = SentenceAround(line.Text, mention.Start, mention.Length);
            var item = new EvidenceItem(line.Text.Substring(mention.Start, mention.Length), mention.Kind, sentence, place, sources) { Before = WordsBefore(line.Text, mention.Start) };
            if (item.Kind == EvidenceKind.Unbacked && _facts.Find(mention, line.Text) is var (path, figure, isSame))
                item = isSame ? item with { SameAs = path } : item with { DiffersFrom = $"{path}（{figure}）" };
            yield return item;
        }
    }

    private EvidencePassage Passage(DocumentLine line, EvidencePlace place, string at)
    {
        var pieces = new List<EvidencePiece>();
        for (var start = line.Text.IndexOf(at, StringComparison.Ordinal); start >= 0 && at.Length > 0; start = line.Text.IndexOf(at, start + at.Length, StringComparison.Ordinal))
        {
            foreach (var piece in line.PiecesOf(start, at.Length))
                pieces.Add(new EvidencePiece(piece.Text, _origins.OfText(piece)));
        }

        return new EvidencePassage(line.Text, place, pieces);
    }

    private static string WordsBefore(string text, int start)
    {
        var from = start;
        while (from > 0 && start - from < MostBefore && char.IsLetter(text[from - 1]))
            from--;
        return text[from..start];
    }

    private static string SentenceAround(string text, int start, int length)
    {
        var from = start;
        while (from > 0 && !SentenceEnds.Contains(text[from - 1]))
            from--;
        var to = start + length;
        while (to < text.Length && !SentenceEnds.Contains(text[to]))
            to++;
        return text[from..Math.Min(text.Length, to + (to < text.Length && text[to] != '\n' ? 1 : 0))].Trim();
    }
}
