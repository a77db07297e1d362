using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>The formats of a form's cells.</summary>
internal static class FormStyles
{
    public const int Header = 1;
    public const int RequiredHeader = 2;
    public const int Guide = 3;

    private const int FirstOfCells = 4;
    private const int Kinds = 4;
    private const int DateFormat = 164;
    private const int TextFormat = 49;

    /// <summary>The format of a column's cells.</summary>
    /// <param name="target">What the column holds.</param>
    /// <param name="isFramed">True for the rows that are there, false for those that may follow.</param>
    public static int Of(TableTarget target, bool isFramed)
    {
        var kind = target.Kind switch
        {
            TargetKind.Date => 1,
            TargetKind.Number or TargetKind.Any => 2,
            TargetKind.Choice or TargetKind.Boolean => 3,
            // As text, so that nothing typed turns into something else.
            _ => 0,
        };
        return FirstOfCells + kind + (isFramed ? 0 : Kinds);
    }

    /// <summary>styles.xml</summary>
    public static void Write(SheetXml xml)
    {
        xml.Root("styleSheet");
        xml.Open("numFmts").With("count", 1).Open("numFmt").With("numFmtId", DateFormat).With("formatCode", "yyyy\\-mm\\-dd").Close().Close();
        xml.Open("fonts").With("count", 3);
        Font(xml, "仿宋", isBold: false, isRed: false);
        Font(xml, "宋体", isBold: true, isRed: false);
        Font(xml, "宋体", isBold: true, isRed: true);
        xml.Close();
        xml.Open("fills").With("count", 3);
        Fill(xml, "none", null);
        Fill(xml, "gray125", null);
        Fill(xml, "solid", "FFEDEDED");
        xml.Close();
        xml.Open("borders").With("count", 2);
        Border(xml, isFramed: false);
        Border(xml, isFramed: true);
        xml.Close();
        xml.Open("cellStyleXfs").With("count", 1).Open("xf").With("numFmtId", 0).With("fontId", 0).With("fillId", 0).With("borderId", 0).Close().Close();
        xml.Open("cellXfs").With("count", FirstOfCells + (2 * Kinds));
        Format(xml, 0, font: 0, fill: 0, border: 0, "left");
        Format(xml, 0, font: 1, fill: 2, border: 1, "center");
        Format(xml, 0, font: 2, fill: 2, border: 1, "center");
        Format(xml, TextFormat, font: 0, fill: 0, border: 1, "left");
        for (var border = 1; border >= 0; border--)
        {
            Format(xml, TextFormat, font: 0, fill: 0, border, "left");
            Format(xml, DateFormat, font: 0, fill: 0, border, "center");
            Format(xml, 0, font: 0, fill: 0, border, "center");
            Format(xml, 0, font: 0, fill: 0, border, "center");
        }

        xml.Close();
        xml.Open("cellStyles").With("count", 1).Open("cellStyle").With("name", "Normal").With("xfId", 0).With("builtinId", 0).Close().Close();
        xml.Close();
    }

    private static void Font(SheetXml xml, string name, bool isBold, bool isRed)
    {
        xml.Open("font");
        if (isBold)
            xml.Open("b").Close();
        xml.Open("sz").With("val", 11).Close();
        if (isRed)
            xml.Open("color").With("rgb", "FFC00000").Close();
        xml.Open("name").With("val", name).Close().Open("charset").With("val", 134).Close().Close();
    }

    private static void Fill(SheetXml xml, string pattern, string? color)
    {
        xml.Open("fill").Open("patternFill").With("patternType", pattern);
        if (color is not null)
            xml.Open("fgColor").With("rgb", color).Close().Open("bgColor").With("indexed", 64).Close();
        xml.Close().Close();
    }

    private static void Border(SheetXml xml, bool isFramed)
    {
        xml.Open("border");
        foreach (var side in (string[])["left", "right", "top", "bottom"])
        {
            xml.Open(side);
            if (isFramed)
                xml.With("style", "thin").Open("color").With("auto", 1).Close();
            xml.Close();
        }

        xml.Open("diagonal").Close().Close();
    }

    private static void Format(SheetXml xml, int number, int font, int fill, int border, string alignment) =>
        xml.Open("xf").With("numFmtId", number).With("fontId", font).With("fillId", fill).With("borderId", border).With("xfId", 0)
            .With("applyNumberFormat", 1).With("applyFont", 1).With("applyFill", 1).With("applyBorder", 1).With("applyAlignment", 1)
            .Open("alignment").With("horizontal", alignment).With("vertical", "center").With("wrapText", 1).Close().Close();
}
