using System.Globalization;
using System.Text;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;
using static Gongwen.Engine.Writers.Html.HtmlStyle;

namespace Gongwen.Engine.Writers.Html;

/// <summary>The styles of the elements around the text: masthead, contents, attendance, attachments, signature, imprint.</summary>
internal static class ElementStyle
{
    public static void Append(StringBuilder css, LayoutProfile layout, HtmlPages pages)
    {
        Masthead(css, layout, pages);
        Attachments(css, layout);
        Signature(css, layout);
        Imprint(css, layout);
    }

    private static void Masthead(StringBuilder css, LayoutProfile layout, HtmlPages pages)
    {
        var (masthead, page, separator) = (layout.Masthead, layout.Page, layout.Masthead.Separator);
        var markTop = MarkGeometry.TopOf(layout);
        // The glyphs of a line stand in its middle.
        var leading = ((page.LinePitch / 20.0) - masthead.Number.Size) / 2;
        var distance = separator.Distance / 25.4 * 72;
        var wide = (separator.Length - (page.Width - page.Left - page.Right)) / 2;
        css.Append(CultureInfo.InvariantCulture, $$"""
            .masthead { margin-top: {{Mm(Math.Min(0, markTop - page.Top))}}; break-inside: avoid; break-after: avoid; }
            .untitled { padding-bottom: {{Lines(layout.Title.BlankLinesBefore)}}; }
            .masthead p { text-indent: 0; text-align: left; }
            .above { height: {{Mm(Math.Max(0, markTop - page.Top))}}; }
            .copy-number { {{Face(layout, masthead.CopyNumber)}} }
            .classification { {{Face(layout, masthead.Classification)}} }
            .urgency { {{Face(layout, masthead.Urgency)}} }
            .mark { {{Face(layout, masthead.Mark)}} color: #{{masthead.MarkColour}}; letter-spacing: 0; padding-bottom: {{HtmlText.Number(MarkGeometry.InkBelow)}}em; }
            .mark p { line-height: 0; text-align: center; text-align-last: center; }
            .mark p::before { content: ""; display: inline-block; height: {{HtmlText.Number(MarkGeometry.InkAbove)}}em; }
            .mark p + p { padding-top: {{HtmlText.Number(MarkGeometry.Gap)}}em; }
            .mark.long p { line-height: 1.2; }
            .joint { display: grid; grid-template-columns: auto auto; justify-content: center; align-items: center; column-gap: .5em; }
            .joint .organs p { text-align-last: justify; text-justify: inter-character; }
            .number { {{Face(layout, masthead.Number)}} padding-top: {{Lines(masthead.NumberBlankLinesBefore)}}; }
            .masthead .number p { text-align: center; }
            .masthead .upward p { text-align: left; padding-left: {{HtmlText.Number(masthead.NumberInset)}}em; }
            .upward { display: grid; grid-template-columns: 1fr auto; align-items: end; }
            .upward .signers { display: grid; grid-template-columns: auto repeat({{masthead.SignersPerRow}}, auto); padding-right: {{HtmlText.Number(masthead.SignerInset)}}em; {{Face(layout, masthead.SignerLabel)}} }
            .masthead .signers p { padding-left: 0; }
            .signers .name { {{Face(layout, masthead.Signer)}} }
            .signers .name + .name:not(.first) { margin-left: 1em; }
            .signers .first { grid-column: 2; }
            .rule { height: {{HtmlText.Number(separator.Width)}}pt; margin-top: {{HtmlText.Number(masthead.NumberAtRight ? distance : Math.Max(0, distance - leading))}}pt;
              border-top: {{HtmlText.Number(RuleThickness.Thick(separator))}}pt solid #{{separator.Colour}}; border-bottom: {{HtmlText.Number(RuleThickness.Thin(separator))}}pt solid #{{separator.Colour}};
              margin-left: {{Mm(-wide + (((page.Right - page.Left) / 2)))}}; width: {{Mm(separator.Length)}}; }
            .below { display: grid; grid-template-columns: 1fr auto; padding-top: {{HtmlText.Number(Math.Max(0, (layout.Body.Size * 7 / 8) - leading))}}pt; }
            .below .number { padding-top: 0; }
            .after { padding-bottom: {{Lines(masthead.NumberBlankLinesAfter)}}; }

            """);
        if (pages.FirstRule is not null && separator.Style == SeparatorStyle.Double)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                .foot { position: absolute; bottom: {{Mm(separator.Bottom)}}; left: {{Mm((page.Width - separator.Length) / 2)}}; width: {{Mm(separator.Length)}}; height: {{HtmlText.Number(separator.Width)}}pt;
                  border-top: {{HtmlText.Number(RuleThickness.Thin(separator))}}pt solid #{{separator.Colour}}; border-bottom: {{HtmlText.Number(RuleThickness.Thick(separator))}}pt solid #{{separator.Colour}}; }

                """);
        }
    }

    private static void Attachments(StringBuilder css, LayoutProfile layout)
    {
        var attendance = layout.Attendance;
        css.Append(CultureInfo.InvariantCulture, $$"""
            .contents { {{Face(layout, layout.Contents.Text)}} letter-spacing: 0; }
            .contents p { text-indent: 0; text-align: left; }
            .contents .heading { {{Face(layout, layout.Title.Text)}} line-height: {{HtmlText.Number(layout.Title.LinePitch)}}pt; text-align: center; padding-bottom: {{Lines(layout.Title.BlankLinesAfter)}}; }
            .contents a { color: inherit; text-decoration: none; }
            .contents .c2 { padding-left: 1em; }
            .contents .c3 { padding-left: 2em; }
            .contents .c4 { padding-left: 3em; }
            .attendance { padding-top: {{Lines(attendance.BlankLinesBefore)}}; display: grid; grid-template-columns: auto 1fr; padding-left: {{Characters(layout, attendance.Indent)}}; }
            .attendance p { text-indent: 0; }
            .attendance .label { {{Face(layout, attendance.Label)}} }
            .attachments { padding-top: {{Lines(layout.AttachmentBlankLines)}}; padding-left: {{Characters(layout, layout.BodyIndent)}}; display: grid; grid-template-columns: auto auto 1fr; }
            .attachments p { text-indent: 0; }
            .attachment { {{Face(layout, layout.Attachment.Label)}} text-indent: 0; break-after: avoid; }
            .attachment + h1 { padding-top: {{Lines(Math.Max(0, layout.Attachment.TitleLine - 2))}}; }

            """);
    }

    private static void Signature(StringBuilder css, LayoutProfile layout)
    {
        var (unsealed, sealedBy, stamped) = (layout.Signature, layout.Sealed, layout.Stamped);
        css.Append(CultureInfo.InvariantCulture, $$"""
            .signature { break-inside: avoid; width: fit-content; margin-left: auto; text-align: left; padding-top: {{Lines(unsealed.BlankLinesBefore)}}; padding-right: {{Characters(layout, unsealed.RightCharacters)}}; }
            .signature p { text-indent: 0; }
            .names { width: fit-content; }
            .names p { text-align: right; }
            .shifted { padding-left: {{Characters(layout, unsealed.DateShift)}}; }
            .sealed { width: auto; padding-top: {{Lines(sealedBy.BlankLinesBefore)}}; padding-right: 0; }
            .seals { position: relative; height: var(--line); }
            .seals p { position: absolute; white-space: pre; text-align: center; transform: translateX(-50%); }
            .sealed .date { text-align: right; }
            .stamped { padding-top: {{Lines(stamped.BlankLinesBefore)}}; padding-right: {{Characters(layout, stamped.RightCharacters)}}; }
            .stamped .office { display: grid; grid-template-columns: auto {{Mm(stamped.Width)}}; column-gap: {{Characters(layout, stamped.OfficeGap)}}; justify-content: end; align-items: center; min-height: {{Lines(2)}}; }
            .stamped .stamp { text-align: center; line-height: 0; {{Face(layout, layout.Title.Text with { Font = FontRole.Kai, Bold = false })}} }
            .stamped .date { padding-top: {{Lines(stamped.BlankLinesAfter)}}; text-align: right; }

            """);
    }

    private static void Imprint(StringBuilder css, LayoutProfile layout)
    {
        var imprint = layout.Imprint;
        css.Append(CultureInfo.InvariantCulture, $$"""
            .imprint { margin-top: auto; padding-top: var(--line); {{Face(layout, imprint.Text)}} letter-spacing: 0; line-height: {{Points(ImprintGeometry.Line(layout))}}; break-inside: avoid; }
            .imprint > div { padding: {{Points(ImprintGeometry.SpaceAbove)}} {{HtmlText.Number(imprint.Inset)}}em {{Points(ImprintGeometry.SpaceBelow)}}; }
            .imprint p { text-indent: 0; }
            .labelled { display: grid; grid-template-columns: auto 1fr; }
            .issued { display: flex; justify-content: space-between; column-gap: 1em; }

            """);
        if (imprint.HasRules)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                .imprint > div { border-top: {{Mm(imprint.InnerRule)}} solid #000; }
                .imprint > div:first-child { border-top-width: {{Mm(imprint.OuterRule)}}; }
                .imprint > div:last-child { border-bottom: {{Mm(imprint.OuterRule)}} solid #000; }

                """);
        }
    }

    private static string Points(int twips) => HtmlText.Number(twips / 20.0) + "pt";
}
