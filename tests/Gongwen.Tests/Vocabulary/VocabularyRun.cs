using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Vocabulary;
using Gongwen.Engine.Genres;

namespace Gongwen.Tests.Vocabulary;

/// <summary>Runs the terms, roster and rules of packs over a text, whose lines are paragraphs and headings, and over data.</summary>
internal static class VocabularyRun
{
    private const string DateKey = "date: ";
    private const string GenreKey = "genre: ";

    /// <summary>A pack without a manifest.</summary>
    public static Pack Pack(string id, IFileSource files) => new(id, id, "1.0.0", null, null, files);

    /// <summary>What reading finds, then what the rules find.</summary>
    /// <param name="packs">From the bottom up.</param>
    /// <param name="text">Lines "date: 2026-03-01" and "genre: notice" at its beginning say what the document is.</param>
    /// <param name="data">The report; null for none.</param>
    /// <param name="findings">Gets both.</param>
    public static void Check(IReadOnlyList<Pack> packs, string text, string? data, FindingList findings)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var genreId = Header(lines, GenreKey) ?? "notice";
        var today = Header(lines, DateKey) is { } date ? DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) : (DateOnly?)null;
        var root = data is null ? DataNode.OfObject([], SourceLocation.OfFile("data.yaml")) : DataReader.Read(Encoding.UTF8.GetBytes(data), "data.yaml", DataLimits.Default, findings)!;
        var genre = new Genre(genreId, "通知", null, "gbt9704-plain", [], [], new Dictionary<string, TemplateFile>(StringComparer.Ordinal), [], SchemaOf(packs), "test");
        var context = new ReportContext(genreId, root, DocumentOf(lines, genreId)) { Today = today };
        foreach (var rule in new PackRules(packs).For(genre, null, report => report, findings))
            rule.Check(context, findings);
    }

    private static string? Header(string[] lines, string key) =>
        lines.TakeWhile(line => line.StartsWith(DateKey, StringComparison.Ordinal) || line.StartsWith(GenreKey, StringComparison.Ordinal)).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    // A case may say what its reports hold.
    private static Schema SchemaOf(IReadOnlyList<Pack> packs)
    {
        var findings = new FindingList();
        var node = packs.Select(pack => pack.Files.ReadYaml("schema.yaml", findings)).FirstOrDefault(found => found is not null)
            ?? DataReader.Read("type: object\nproperties: { 甲: { type: string } }"u8.ToArray(), "schema.yaml", DataLimits.Default, findings)!;
        var schema = SchemaCompiler.Compile(node, SharedShapes.BuiltIn, findings);
        Assert.Empty(findings.Select(finding => finding.Message.Chinese));
        return schema!;
    }

    private static Document DocumentOf(string[] lines, string genreId)
    {
        var blocks = new List<Block>();
        var (number, offset) = (0, 0);
        foreach (var line in lines)
        {
            number++;
            var words = line.TrimStart('#').TrimStart();
            var level = line.Length - line.TrimStart('#').Length;
            var indent = line.Length - words.Length;
            var place = new SourceLocation("text.txt", number, indent + 1, number, line.Length + 1) { Offset = offset + indent, Length = words.Length };
            offset += line.Length + 1;
            if (words.Length == 0 || line.StartsWith(DateKey, StringComparison.Ordinal) || line.StartsWith(GenreKey, StringComparison.Ordinal))
                continue;
            var origin = new Origin(null, DataNode.OfText(words, place, $"行[{number}]"));
            IReadOnlyList<Inline> content = [new TextRun(words, TextStyle.None, origin)];
            blocks.Add(level switch
            {
                0 => new Paragraph(content, origin),
                1 => new Title(content, origin),
                _ => new Heading(level - 1, "", content, null, origin),
            });
        }

        return new Document(genreId, "report", Landscape: false, blocks);
    }
}
