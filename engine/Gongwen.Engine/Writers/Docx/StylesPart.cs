using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The styles. Everything is said outright: nothing comes from a theme or from Word's own defaults.</summary>
internal sealed class StylesPart(WordXml xml, LayoutProfile layout)
{
    internal void Write()
    {
        xml.Root("styles");
        xml.Open("docDefaults");
        xml.Open("rPrDefault").Open("rPr");
        Fonts(layout.Body.Font);
        xml.Value("sz", HalfPoints(layout.Body.Size)).Value("szCs", HalfPoints(layout.Body.Size));
        xml.Open("lang").With("val", "en-US").With("eastAsia", "zh-CN").With("bidi", "ar-SA").Close();
        xml.Close().Close();
        xml.Open("pPrDefault").Open("pPr").Open("spacing").With("before", 0).With("after", 0).Close().Close().Close();
        xml.Close();
        // Of Word's own styles people see those this file uses, not three hundred.
        xml.Open("latentStyles").With("defLockedState", 0).With("defUIPriority", 99).With("defSemiHidden", 1).With("defUnhideWhenUsed", 1).With("defQFormat", 0).With("count", 376).Close();

        Normal();
        Defaults();
        Paragraph("Title", "Title", layout.Title.Text, center: true, linePitch: DocxPage.TwipsOfPoints(layout.Title.LinePitch), keepWithNext: true);
        for (var level = 1; level <= layout.Headings.Count; level++)
            Heading(level, layout.Heading(level));
        Paragraph("BodyText", "Body Text", layout.Body, indent: layout.BodyIndent);
        Paragraph("AuthorLine", "署名行", layout.AuthorLine, center: true, keepWithNext: true);
        Paragraph("Recipients", "主送机关", layout.Recipients, keepWithNext: true);
        var head = layout.Masthead;
        if (head.Show)
        {
            Paragraph("CopyNumber", "份号", head.CopyNumber, justify: "left");
            Paragraph("Classification", "密级和保密期限", head.Classification, justify: "left");
            Paragraph("Urgency", "紧急程度", head.Urgency, justify: "left");
            Paragraph("Mark", "发文机关标志", head.Mark, center: true, colour: head.MarkColour);
            Paragraph("DocumentNumber", "发文字号", head.Number, center: true);
            Paragraph("Separator", "分隔线", layout.Body);
            Character("CopyNumberChar", "份号字符", Over(head.Number, head.CopyNumber));
            Character("ClassificationChar", "密级字符", Over(head.Number, head.Classification));
            Character("UrgencyChar", "紧急程度字符", Over(head.Number, head.Urgency));
            Character("SignerLabelChar", "签发人标签", Over(head.Number, head.SignerLabel));
            Character("SignerChar", "签发人", Over(head.Number, head.Signer));
        }

        Paragraph("AttachmentLabel", "附件标签", layout.Attachment.Label, justify: "left");
        Paragraph("AttachmentTitle", "附件标题", layout.Title.Text, center: true, linePitch: DocxPage.TwipsOfPoints(layout.Title.LinePitch), keepWithNext: true);
        Character("AttendanceLabelChar", "出席标签", Over(layout.Body, layout.Attendance.Label));
        Paragraph("Attendance", "出席人员", layout.Body, justify: "left");
        Paragraph("SignatureStamp", "签名章", layout.Body, justify: "left");
        Character("StampChar", "签名章字符", new TextLayout(FontRole.Kai, layout.Title.Text.Size, Bold: false));
        if (layout.Imprint.Show)
            Paragraph("Imprint", "版记", layout.Imprint.Text, justify: "left");
        Paragraph("AttachmentNote", "附件说明", layout.Body, justify: "left");
        Paragraph("SignatureName", "署名", layout.Body, justify: "right", keepWithNext: true);
        Paragraph("SignatureDate", "成文日期", layout.Body, justify: "right", spaced: true);
        Paragraph("Remark", "附注", layout.Body, indent: layout.BodyIndent);
        Paragraph("BlankLine", "空行", layout.Body);
        Paragraph("TableCaption", "表题", layout.Table.Caption, center: true, keepWithNext: true);
        Paragraph("TableUnit", "表格单位", layout.Table.Unit, justify: "right", keepWithNext: true);
        TableText("TableText", "表格文字", layout.Table.Text);
        TableText("TableHeader", "表头", layout.Table.Header);
        Footer();
        Contents();
        Table();
        xml.Close();
    }

    internal static int HalfPoints(double points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);

    /// <summary>The body's characters are closed up so that a line holds as many as the grid; text of another size is not.</summary>
    internal static int Spacing(LayoutProfile layout, double size) => size == layout.Body.Size ? layout.Page.CharacterSpacing : 0;

    /// <summary>Characters of a size, as the text of the body is set, in twips.</summary>
    internal static int Characters(LayoutProfile layout, double size, double count) =>
        Twips.OfCharacters(layout, size, count);

    private void Normal()
    {
        Open("paragraph", "Normal", "Normal", isDefault: true).Switch("qFormat");
        xml.Open("pPr");
        // Without widow control every full page has the lines of the grid.
        xml.Switch("widowControl", on: false).Switch("kinsoku").Switch("overflowPunct");
        // Room added between Han characters and Latin letters or digits would break the grid.
        xml.Switch("autoSpaceDE", on: false).Switch("autoSpaceDN", on: false).Switch("adjustRightInd", on: false).Switch("snapToGrid");
        xml.Open("spacing").With("before", 0).With("after", 0).With("line", layout.Page.LinePitch).With("lineRule", "exact").Close();
        xml.Value("jc", "both");
        xml.Close();
        RunProperties(layout.Body);
        xml.Close();
    }

    private void Defaults()
    {
        Open("character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true).Value("uiPriority", 1).Switch("semiHidden").Switch("unhideWhenUsed").Close();
        Open("table", "TableNormal", "Normal Table", isDefault: true).Value("uiPriority", 99).Switch("semiHidden").Switch("unhideWhenUsed");
        xml.Open("tblPr").Open("tblInd").With("w", 0).With("type", "dxa").Close().Open("tblCellMar");
        foreach (var (side, width) in new[] { ("top", 0), ("left", 108), ("bottom", 0), ("right", 108) })
            xml.Open(side).With("w", width).With("type", "dxa").Close();
        xml.Close().Close().Close();
        Open("numbering", "NoList", "No List", isDefault: true).Value("uiPriority", 99).Switch("semiHidden").Switch("unhideWhenUsed").Close();
    }

    private void Heading(int level, HeadingLayout heading)
    {
        var id = $"Heading{level}";
        Open("paragraph", id, $"heading {level}").Value("basedOn", "Normal").Value("next", "BodyText").Value("link", id + "Char").Value("uiPriority", 9).Switch("qFormat");
        xml.Open("pPr").Switch("keepNext").Switch("keepLines");
        if (layout.NumbersAsList)
            xml.Open("numPr").Value("ilvl", level - 1).Value("numId", NumberingPart.FirstList).Close();
        Indent(heading.Text.Size, heading.Indent);
        xml.Value("outlineLvl", level - 1).Close();
        RunProperties(heading.Text);
        xml.Close();

        Open("character", id + "Char", $"标题 {level} 字符", custom: true).Value("basedOn", "DefaultParagraphFont").Value("link", id).Value("uiPriority", 9);
        RunProperties(Over(layout.Body, heading.Text));
        xml.Close();
    }

    // Word takes bold of a character style and bold of the paragraph's style for none.
    private static TextLayout Over(TextLayout paragraph, TextLayout text) => text with { Bold = text.Bold != paragraph.Bold };

    private void Paragraph(string id, string name, TextLayout text, bool center = false, string? justify = null, double indent = 0, int linePitch = 0, bool keepWithNext = false, string? colour = null, bool spaced = false)
    {
        var custom = id is not ("Title" or "BodyText");
        Open("paragraph", id, name, custom: custom).Value("basedOn", "Normal");
        if (id is "Title" or "AuthorLine")
            xml.Value("next", "BodyText");
        xml.Switch("qFormat").Open("pPr");
        if (keepWithNext)
            xml.Switch("keepNext").Switch("keepLines");
        if (spaced)
            xml.Switch("autoSpaceDE").Switch("autoSpaceDN");
        // LibreOffice would stretch lines of another pitch to whole lines of the grid.
        if (linePitch > 0)
            xml.Switch("snapToGrid", on: false).Open("spacing").With("before", 0).With("after", 0).With("line", linePitch).With("lineRule", "exact").Close();
        Indent(text.Size, indent);
        if (center || justify is not null)
            xml.Value("jc", center ? "center" : justify!);
        xml.Close();
        RunProperties(text, colour);
        xml.Close();
    }

    private void Character(string id, string name, TextLayout text)
    {
        Open("character", id, name, custom: true).Value("basedOn", "DefaultParagraphFont");
        RunProperties(text);
        xml.Close();
    }

    private void TableText(string id, string name, TextLayout text)
    {
        Open("paragraph", id, name, custom: true).Value("basedOn", "Normal").Switch("qFormat");
        xml.Open("pPr").Switch("snapToGrid", on: false);
        xml.Open("spacing").With("before", 0).With("after", 0).With("line", TableLayout.LineOf(text)).With("lineRule", "exact").Close();
        xml.Value("jc", "left").Close();
        RunProperties(text);
        xml.Close();
    }

    private void Footer()
    {
        var number = layout.PageNumber;
        Open("paragraph", "Footer", "footer").Value("basedOn", "Normal").Value("uiPriority", 99);
        xml.Open("pPr").Switch("snapToGrid", on: false);
        xml.Open("spacing").With("before", 0).With("after", 0).With("line", FooterPart.LineHeight(number)).With("lineRule", "exact").Close();
        xml.Value("jc", "left").Close();
        RunProperties(number.Text);
        xml.Close();
        Open("character", "PageNumber", "page number").Value("basedOn", "DefaultParagraphFont").Value("uiPriority", 99);
        RunProperties(Over(number.Text, number.Text));
        xml.Close();
    }

    private void Contents()
    {
        Open("paragraph", "TOCHeading", "TOC Heading").Value("basedOn", "Normal").Value("next", "BodyText").Value("uiPriority", 39).Switch("qFormat");
        xml.Open("pPr").Switch("keepNext").Switch("keepLines").Switch("snapToGrid", on: false);
        xml.Open("spacing").With("before", 0).With("after", 0).With("line", DocxPage.TwipsOfPoints(layout.Title.LinePitch)).With("lineRule", "exact").Close();
        xml.Value("jc", "center").Close();
        RunProperties(layout.Title.Text);
        xml.Close();
        var text = layout.Contents.Text;
        for (var level = 1; level <= layout.Headings.Count; level++)
        {
            // The tab to the pages is each line's own, as Word writes it: it depends on how the sheet lies.
            Open("paragraph", $"TOC{level}", $"toc {level}").Value("basedOn", "Normal").Value("next", "Normal").Value("uiPriority", 39);
            xml.Open("pPr");
            if (level > 1)
                xml.Open("ind").With("leftChars", (level - 1) * 100).With("left", Characters(layout, text.Size, level - 1)).Close();
            xml.Value("jc", "left").Close();
            RunProperties(text);
            xml.Close();
        }
    }

    private void Table()
    {
        var table = layout.Table;
        Open("table", "OfficialTable", "公文表格", custom: true).Value("basedOn", "TableNormal").Value("uiPriority", 39).Switch("qFormat");
        xml.Open("tblPr").Open("tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            xml.Open(side).With("val", table.Border > 0 ? "single" : "nil").With("sz", (int)Math.Round(table.Border * 8, MidpointRounding.AwayFromZero)).With("space", 0).With("color", "000000").Close();
        xml.Close().Open("tblCellMar");
        foreach (var (side, room) in new[] { ("top", table.PaddingTop), ("left", table.PaddingSide), ("bottom", table.PaddingTop), ("right", table.PaddingSide) })
            xml.Open(side).With("w", DocxPage.Twips(room)).With("type", "dxa").Close();
        xml.Close().Close().Close();
    }

    private WordXml Open(string type, string id, string name, bool isDefault = false, bool custom = false)
    {
        xml.Open("style").With("type", type);
        if (isDefault)
            xml.With("default", "1");
        if (custom)
            xml.With("customStyle", "1");
        return xml.With("styleId", id).Value("name", name);
    }

    internal void Indent(double size, double characters)
    {
        if (characters > 0)
            xml.Open("ind").With("firstLineChars", (int)(characters * 100)).With("firstLine", Characters(layout, size, characters)).Close();
    }

    internal void RunProperties(TextLayout text, string? colour = null)
    {
        xml.Open("rPr");
        Fonts(text.Font);
        xml.Switch("b", text.Bold).Switch("bCs", text.Bold);
        xml.Value("color", colour ?? "000000").Value("spacing", Spacing(layout, text.Size));
        xml.Value("sz", HalfPoints(text.Size)).Value("szCs", HalfPoints(text.Size));
        xml.Close();
    }

    private void Fonts(FontRole role) => Fonts(xml, layout.Font(role));

    /// <summary>One font for every script, so that digits, letters and the marks both scripts share are drawn in the Chinese font.</summary>
    internal static void Fonts(WordXml xml, string font) =>
        xml.Open("rFonts").With("hint", "eastAsia").With("ascii", font).With("hAnsi", font).With("eastAsia", font).With("cs", font).Close();
}
