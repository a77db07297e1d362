using Gongwen.Contracts;
using Gongwen.Engine.Evidence;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>The numbers of a document for people: each with its sentence, its place and where it comes from; at the end those nothing backs.</summary>
public sealed class EvidenceText(UserLanguage language)
{
    private const int MostSources = 5;
    private const int MostDeep = 3;
    private const int LongestSentence = 72;
    private const int LongestRow = 48;

    /// <summary>Prints what is known of one document.</summary>
    public void Write(string file, DocumentEvidence document, TextWriter output)
    {
        output.WriteLine(TerminalText.OneLine(language.Pick($"{file}：{document.Name}", $"{file}: {document.DocumentId}")));
        foreach (var passage in document.Passages)
            Write(passage, output);
        for (var i = 0; i < document.Items.Count; i++)
            Write(i + 1, document.Items[i], output);
        output.WriteLine();
        output.WriteLine(language.Pick(
            $"共 {document.Items.Count} 个数：填报 {document.Count(EvidenceKind.Data)}，计算 {document.Count(EvidenceKind.Computed)}，模板 {document.Count(EvidenceKind.Template)}，无依据 {document.Count(EvidenceKind.Unbacked)}",
            $"{document.Items.Count} numbers: {document.Count(EvidenceKind.Data)} of the data, {document.Count(EvidenceKind.Computed)} computed, {document.Count(EvidenceKind.Template)} of the template, {document.Count(EvidenceKind.Unbacked)} unbacked"));
        WriteUnbacked(document, output);
    }

    private void WriteUnbacked(DocumentEvidence document, TextWriter output)
    {
        var unbacked = document.Items.Select((item, index) => (Item: item, Number: index + 1)).Where(one => one.Item.Kind == EvidenceKind.Unbacked).ToList();
        if (unbacked.Count == 0)
            return;
        var dates = unbacked.Count(one => one.Item.NumberKind == NumberKind.Date);
        output.WriteLine(language.Pick($"无依据的 {unbacked.Count} 个（其中日期 {dates} 个），是文中手写的：", $"the {unbacked.Count} unbacked ({dates} of them dates) were typed in the text:"));
        foreach (var (item, number) in unbacked)
            output.WriteLine(TerminalText.OneLine($"  {number}. {item.Text}　{item.Sources.First(source => source.Kind == EvidenceKind.Unbacked).Location}{(AgainstLedger(item) is { } said ? $"　{said}" : "")}"));
    }

    private string? AgainstLedger(EvidenceItem item) =>
        item.SameAs is { } same ? language.Pick($"与{same}相同，未引用", $"the same as {same}, not taken from it")
        : item.DiffersFrom is { } other ? language.Pick($"与{other}不同，请核对", $"differs from {other}")
        : null;

    private void Write(int number, EvidenceItem item, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(TerminalText.OneLine($"{number}. {item.Text}　{item.Excerpt(LongestSentence)}"));
        output.WriteLine(TerminalText.OneLine(language.Pick($"   位置：{item.Place.InWords.Chinese}", $"   at: {item.Place.InWords.English}")));
        foreach (var source in item.Sources)
            Write(source, output);
        if (AgainstLedger(item) is { } said)
            output.WriteLine(TerminalText.OneLine($"   {said}"));
    }

    private void Write(EvidencePassage passage, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(TerminalText.OneLine(passage.Text));
        output.WriteLine(TerminalText.OneLine(language.Pick($"   位置：{passage.Place.InWords.Chinese}", $"   at: {passage.Place.InWords.English}")));
        foreach (var piece in passage.Pieces)
        {
            output.WriteLine(TerminalText.OneLine($"   “{piece.Text}”"));
            Write(piece.Source, output);
        }
    }

    private void Write(EvidenceSource source, TextWriter output)
    {
        var path = source.Path.Length > 0 ? $"　{source.Path}" : "";
        switch (source.Kind)
        {
            case EvidenceKind.Data:
                output.WriteLine(TerminalText.OneLine(language.Pick($"   填报：{source.Location}{path}", $"   data: {source.Location}{path}")));
                break;
            case EvidenceKind.Template:
                output.WriteLine(TerminalText.OneLine(language.Pick($"   模板：{source.Location}", $"   template: {source.Location}")));
                break;
            case EvidenceKind.Unbacked:
                output.WriteLine(TerminalText.OneLine(language.Pick($"   无依据：文中手写　{source.Location}{path}", $"   unbacked: typed at {source.Location}{path}")));
                break;
            default:
                WriteComputed(source, path, output);
                break;
        }
    }

    private void WriteComputed(EvidenceSource source, string path, TextWriter output)
    {
        if (source.Derivation is not { } how)
        {
            output.WriteLine(TerminalText.OneLine(language.Pick($"   计算：由程序算出{path}，取自 {source.Location}", $"   computed:{path} from {source.Location}")));
            return;
        }

        output.WriteLine(TerminalText.OneLine(language.Pick($"   计算：{how.Formula.Chinese}{path}", $"   computed: {how.Formula.English}{path}")));
        WriteSources(how.Sources, 1, output);
    }

    private void WriteSources(IReadOnlyList<DataNode> sources, int depth, TextWriter output)
    {
        var margin = new string(' ', 3 + (depth * 2));
        foreach (var node in sources.Take(MostSources))
        {
            if (node.Derivation is { } how && depth < MostDeep)
            {
                output.WriteLine(TerminalText.OneLine(language.Pick($"{margin}{node.Text}＝{how.Formula.Chinese}　{node.Path}", $"{margin}{node.Text} = {how.Formula.English}  {node.Path}")));
                WriteSources(how.Sources, depth + 1, output);
            }
            else
            {
                output.WriteLine(TerminalText.OneLine($"{margin}{node.Location}　{Shown(node)}"));
            }
        }

        if (sources.Count > MostSources)
            output.WriteLine(language.Pick($"{margin}另有 {sources.Count - MostSources} 处", $"{margin}{sources.Count - MostSources} more"));
    }

    // A row shows its first cells, a value its key and what stands there.
    private static string Shown(DataNode node)
    {
        var text = node.Kind == DataKind.Object
            ? string.Join(' ', node.Properties.Where(property => property.Value is { IsBlank: false, Kind: not (DataKind.List or DataKind.Object) }).Select(property => property.Value.Text))
            : $"{node.Path} {node.Text}";
        return text.Length <= LongestRow ? text : text[..LongestRow] + "…";
    }
}
