using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Templates;

/// <summary>A folder of Cases/3-templates: report.yaml, schema.yaml, template.liquid and partials; what they print and what is wrong.</summary>
internal static class TemplateCase
{
    /// <summary>Fills the template of a folder.</summary>
    public static string Run(string folder, bool draft)
    {
        var findings = new FindingList();
        var genre = ReadGenre(folder, findings);
        var report = DataReader.Read(File.ReadAllBytes(Path.Combine(folder, "report.yaml")), "report.yaml", DataLimits.Default, findings)!;
        var templates = GenreTemplates.Compile(genre, GenreCode.None, draft);
        findings.AddRange(templates.Findings);
        var text = findings.HasErrors ? null : Step3FillTemplates.Run(templates, genre.Documents[0], null, report, findings);
        return $"{Pieces(text)}---\n{FindingText.Of(findings)}";
    }

    /// <summary>A genre of one section made of the files of a folder.</summary>
    public static Genre ReadGenre(string folder, FindingList findings)
    {
        var schema = SchemaCompiler.Compile(
            DataReader.Read(File.ReadAllBytes(Path.Combine(folder, "schema.yaml")), "schema.yaml", DataLimits.Default, findings)!,
            SharedShapes.BuiltIn,
            findings);
        var partials = Path.Combine(folder, "partials");
        return new Genre(
            "example",
            "示例",
            Description: null,
            "gbt9704-plain",
            [new GenreSection("main", Key: null, Optional: false, schema, new TemplateFile("template.liquid", File.ReadAllText(Path.Combine(folder, "template.liquid"))))],
            [new GenreDocument("report", "示例", Landscape: false, Layout: null, ["main"])],
            Directory.Exists(partials)
                ? Directory.EnumerateFiles(partials).ToDictionary(
                    file => Path.GetFileNameWithoutExtension(file),
                    file => new TemplateFile($"partials/{Path.GetFileName(file)}", File.ReadAllText(file)),
                    StringComparer.Ordinal)
                : [],
            [],
            schema!,
            "tests");
    }

    /// <summary>Values in 〈〉, gaps in 【】, with the line of the data each value comes from.</summary>
    private static string Pieces(FilledText? text)
    {
        if (text is null)
            return "(nothing)\n";
        var printed = new StringBuilder();
        foreach (var piece in text.Pieces)
        {
            printed.Append(piece.Kind switch
            {
                PieceKind.Value => $"〈{piece.Text}{(piece.Origin.Data is { } node ? $"@{node.Path}:{node.Location.Line}" : "")}〉",
                PieceKind.Gap => $"【{piece.Text}】",
                _ => piece.Text,
            });
        }

        return printed.ToString().Trim('\n') + "\n";
    }
}
