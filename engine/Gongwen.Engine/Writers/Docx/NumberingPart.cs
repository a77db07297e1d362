using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>word/numbering.xml: one list of four levels, linked to the headings' styles; each attachment counts anew.</summary>
internal static class NumberingPart
{
    /// <summary>The list of the document's own headings. The first attachment has the next one, and so on.</summary>
    internal const int FirstList = 1;

    private const int TheOnlyKind = 0;

    internal static void Write(WordXml xml, LayoutProfile layout, Document document)
    {
        xml.Root("numbering");
        xml.Open("abstractNum").With("abstractNumId", TheOnlyKind);
        // Word tells lists apart by it when text is pasted.
        xml.Value("nsid", "97042012").Value("multiLevelType", "multilevel");
        for (var level = 1; level <= layout.Headings.Count; level++)
            Level(xml, layout, level);
        xml.Close();
        var lists = 1 + document.Blocks.Count(block => block is Attachment);
        for (var list = 0; list < lists; list++)
        {
            xml.Open("num").With("numId", FirstList + list).Value("abstractNumId", TheOnlyKind);
            for (var level = 0; list > 0 && level < layout.Headings.Count; level++)
                xml.Open("lvlOverride").With("ilvl", level).Value("startOverride", 1).Close();
            xml.Close();
        }

        xml.Close();
    }

    private static void Level(WordXml xml, LayoutProfile layout, int level)
    {
        var heading = layout.Heading(level);
        var number = "%" + level.ToString(CultureInfo.InvariantCulture);
        var (format, text) = heading.Numbering switch
        {
            HeadingNumbering.Chinese => ("chineseCountingThousand", number + "、"),
            HeadingNumbering.ChineseInParentheses => ("chineseCountingThousand", $"（{number}）"),
            HeadingNumbering.Arabic => ("decimal", number + "."),
            HeadingNumbering.ArabicInParentheses => ("decimal", $"（{number}）"),
            _ => ("none", ""),
        };
        xml.Open("lvl").With("ilvl", level - 1);
        xml.Value("start", 1).Value("numFmt", format).Value("pStyle", $"Heading{level}").Value("suff", "nothing").Value("lvlText", text).Value("lvlJc", "left");
        xml.Open("pPr");
        // A run-in heading takes its indent from here, one on its own line from its style.
        var indent = heading.Indent;
        xml.Open("ind").With("leftChars", 0).With("left", 0).With("firstLineChars", (int)(indent * 100)).With("firstLine", StylesPart.Characters(layout, heading.Text.Size, indent)).Close();
        xml.Close();
        new StylesPart(xml, layout).RunProperties(heading.Text);
        xml.Close();
    }
}
