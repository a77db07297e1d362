using System.Globalization;

namespace Gongwen.Conformance.Checks;

/// <summary>The marks of careful readers: answerkey.tsv and answerkey_placeholders.tsv, read by the names of their columns.</summary>
internal sealed class AnswerKey
{
    private readonly IReadOnlyDictionary<string, CorpusText> _texts;
    private readonly List<string> _faults = [];

    private AnswerKey(string folder, IEnumerable<CorpusText> texts)
    {
        _texts = texts.ToDictionary(text => text.Name, StringComparer.Ordinal);
        Mistakes = [.. Rows(Path.Combine(folder, "answerkey.tsv"), ["file", "line", "quote", "correction", "kind", "certainty"]).Select(Mistake)];
        Placeholders = [.. Rows(Path.Combine(folder, "answerkey_placeholders.tsv"), ["file", "line", "column", "placeholder"]).Select(Placeholder)];
    }

    /// <summary>The mistakes in the order of the file.</summary>
    public IReadOnlyList<KeyEntry> Mistakes { get; }

    /// <summary>Every single placeholder.</summary>
    public IReadOnlyList<KeyEntry> Placeholders { get; }

    /// <summary>What is wrong with the key itself.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static AnswerKey Read(string folder, IEnumerable<CorpusText> texts) => new(folder, texts);

    private List<Dictionary<string, string>> Rows(string file, IReadOnlyList<string> columns)
    {
        if (!File.Exists(file))
        {
            _faults.Add($"no {Path.GetFileName(file)}");
            return [];
        }

        var lines = File.ReadAllText(file).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        List<string> names = [.. lines.FirstOrDefault("").Split('\t')];
        var missing = columns.Where(column => !names.Contains(column)).ToList();
        if (missing.Count > 0)
        {
            _faults.Add($"{Path.GetFileName(file)} has no column {string.Join(", ", missing)}");
            return [];
        }

        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => columns.ToDictionary(column => column, column => cells.ElementAtOrDefault(names.IndexOf(column)) ?? "", StringComparer.Ordinal))];
    }

    private KeyEntry Mistake(Dictionary<string, string> row)
    {
        var (file, line, quote) = (row["file"], Number(row["line"]), row["quote"]);
        var text = LineOf(file, line);
        List<int> columns = [];
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && quote.Length > 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            columns.Add(at + 1);
        return Placed(new KeyEntry(file, line, quote, row["correction"], row["kind"], row["certainty"], columns));
    }

    private KeyEntry Placeholder(Dictionary<string, string> row)
    {
        var (file, line, quote, column) = (row["file"], Number(row["line"]), row["placeholder"], Number(row["column"]));
        var stands = column > 0 && quote.Length > 0 && string.CompareOrdinal(LineOf(file, line), column - 1, quote, 0, quote.Length) == 0;
        return Placed(new KeyEntry(file, line, quote, "", KeyEntry.Placeholder, KeyEntry.Placeholder, stands ? [column] : []));
    }

    private KeyEntry Placed(KeyEntry entry)
    {
        if (entry.Columns.Count == 0)
            _faults.Add($"{entry.File}:{entry.Line} doesn't hold “{entry.Quote}”");
        return entry;
    }

    private string LineOf(string file, int line) => _texts.TryGetValue(file, out var text) && line >= 1 && line <= text.Lines.Count ? text.Lines[line - 1] : "";

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
