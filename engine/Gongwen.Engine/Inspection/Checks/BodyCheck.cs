using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Indents of paragraphs and the numbers of headings (7.3.3).</summary>
internal sealed class BodyCheck : IDocumentCheck
{
    private const double Slack = 0.15;

    public void Run(InspectionContext context)
    {
        foreach (var element in context.Outline.Elements.Where(element => element.Start == 0))
        {
            if (element.Kind is ElementKind.Body or ElementKind.Remark)
                Indent(context, element, "body.indent");
            else if (element.Kind == ElementKind.Heading)
                Heading(context, element);
            else if (element.Kind is ElementKind.AttendanceLabel)
                Indent(context, element, "attendance.indent");
        }
    }

    private static void Indent(InspectionContext context, Element element, string name)
    {
        var paragraph = element.Paragraph;
        var characters = paragraph.Extent(context.LineOf(paragraph)).Start / paragraph.Look.CharacterWidth;
        if (paragraph.Justify is "center" or "right" && element.Kind == ElementKind.Body)
            return;
        if (element.Kind == ElementKind.Body && IsWhollyIndented(context, paragraph))
            context.Measures.Judge(name, false, new($"每行都空 {Measures.Written(characters)} 字，回行没有顶格", $"{Measures.Written(characters)} characters before every line"), Place.Of(element));
        else
            context.Measures.Number(name, characters, Place.Of(element), Slack);
    }

    // Lines after the first begin at the left edge (7.3.3).
    private static bool IsWhollyIndented(InspectionContext context, WordParagraph paragraph) =>
        paragraph.ListLabel.Length == 0 && paragraph.Left >= paragraph.Look.CharacterWidth && Math.Abs(paragraph.First) < paragraph.Look.CharacterWidth / 2
        && paragraph.WidthOf(paragraph.Text.AsSpan().Trim()) > context.LineOf(paragraph) - paragraph.Left - paragraph.Right;

    private static void Heading(InspectionContext context, Element heading)
    {
        var level = heading.Level;
        var layout = context.Layout.Heading(level);
        // A run-in heading begins a paragraph of the body.
        Indent(context, heading, heading.End < heading.Paragraph.Text.Length && layout.Indent == context.Layout.BodyIndent ? "body.indent" : $"heading{level}.indent");
        var form = FormOf(layout.Numbering);
        var found = heading.Label.Length == 0 ? "无" : heading.Label;
        context.Measures.Judge($"heading{level}.numbering", found == form, new(found, found == "无" ? "none" : found), Place.Of(heading));
        if (heading.Label.Length == 0)
            return;
        var isList = heading.Paragraph.ListLabel.Length > 0;
        context.Measures.Judge("numbering", isList == context.Layout.NumbersAsList, isList ? new("自动编号", "counted by Word") : new("打字的序号", "typed"), Place.Of(heading));
    }

    private static string FormOf(HeadingNumbering numbering) => numbering switch
    {
        HeadingNumbering.Chinese => "一、",
        HeadingNumbering.ChineseInParentheses => "（一）",
        HeadingNumbering.Arabic => "1.",
        HeadingNumbering.ArabicInParentheses => "（1）",
        _ => "无",
    };
}
