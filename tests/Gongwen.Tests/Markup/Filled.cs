using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Markup;

/// <summary>Filled text made by a test, and the document it becomes.</summary>
internal static class Filled
{
    /// <summary>A template in which every ¤ prints the same value.</summary>
    public static FilledText With(string template, string value)
    {
        var pieces = new List<FilledPiece>();
        foreach (var literal in template.Split('¤'))
        {
            if (pieces.Count > 0)
                pieces.Add(new FilledPiece(value, PieceKind.Value, new Origin(SourceLocation.OfFile("t.liquid"), DataNode.OfText(value, SourceLocation.OfFile("data.yaml")))));
            pieces.Add(new FilledPiece(literal, PieceKind.Literal, new Origin(SourceLocation.OfFile("t.liquid"), null)));
        }

        return new FilledText(pieces);
    }

    public static Document? Build(FilledText text, FindingList findings) => Build(text, TestLayouts.Nominal, TableWidths.None, findings);

    public static Document? Build(FilledText text, LayoutProfile layout, TableWidths widths, FindingList findings) =>
        Step4BuildDocument.Run(text, "test", new GenreDocument("report", "报告", Landscape: false, null, []), layout, widths, findings);

    /// <summary>The widths a schema gives to the tables of its lists.</summary>
    public static TableWidths Widths(string schema)
    {
        var findings = new FindingList();
        var root = DataReader.Read(Encoding.UTF8.GetBytes(schema), "schema.yaml", DataLimits.Default, findings)!;
        var compiled = SchemaCompiler.Compile(root, SharedShapes.BuiltIn, findings);
        Assert.Empty(findings.Select(finding => finding.Message.Chinese));
        return new TableWidths(compiled);
    }
}
