using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes paragraphs; what they say beside their style comes in the order the schema asks for.</summary>
internal sealed class ParagraphWriter(WordXml xml, LayoutProfile layout, DocxPage page)
{
    /// <summary>The least height of a line that every program keeps.</summary>
    internal const int LeastLine = 20;

    /// <summary>The height of a paragraph that must be there and should take no room.</summary>
    internal const int Trace = 2;

    private bool _breakBefore;

    /// <summary>How many characters of the body a line of the page holds.</summary>
    internal double LineLength => page.AreaWidth / (double)Characters(1);

    /// <summary>Characters of the body in twips.</summary>
    internal int Characters(double count) => StylesPart.Characters(layout, layout.Body.Size, count);

    /// <summary>The next paragraph begins a new page.</summary>
    internal void BreakBeforeNext() => _breakBefore = true;

    /// <summary>True when the next paragraph must begin a new page.</summary>
    internal bool BreaksBeforeNext => _breakBefore;

    /// <summary>Opens a paragraph; its runs follow.</summary>
    internal void Open(ParagraphFormat format)
    {
        xml.Open("p").Open("pPr").Value("pStyle", format.Style);
        if (format.KeepWithNext)
            xml.Switch("keepNext");
        if (format.PageBreakBefore || _breakBefore)
        {
            xml.Switch("pageBreakBefore");
            _breakBefore = false;
        }

        if (format.Number is { } number)
            xml.Open("numPr").Value("ilvl", number.Level).Value("numId", number.List).Close();
        if (format.Border is { } border)
            xml.Open("pBdr").Open(border.Side).With("val", "single").With("sz", border.EighthPoints).With("space", 0).With("color", border.Colour).Close().Close();
        if (format.Tabs.Count > 0)
        {
            xml.Open("tabs");
            foreach (var (kind, position) in format.Tabs)
            {
                xml.Open("tab").With("val", kind);
                if (format.TabLeader is { } leader)
                    xml.With("leader", leader);
                xml.With("pos", position).Close();
            }

            xml.Close();
        }

        if (format.Line > 0)
        {
            xml.Switch("snapToGrid", on: false);
            xml.Open("spacing").With("line", format.Line).With("lineRule", "exact").Close();
        }

        if (format.Indent is { } indent)
            Indent(indent);
        if (format.Alignment is { } alignment)
            xml.Value("jc", alignment);
        format.SectionEnd?.Write(xml);
        xml.Close();
    }

    /// <summary>A paragraph without text.</summary>
    internal void Empty(ParagraphFormat format)
    {
        Open(format);
        xml.Close();
    }

    /// <summary>Empty paragraphs, not space before: Word and WPS disagree about space at the head of a page.</summary>
    internal void BlankLines(int count, bool keepWithNext = false)
    {
        for (var i = 0; i < count; i++)
            Empty(new ParagraphFormat("BlankLine") { KeepWithNext = keepWithNext });
    }

    /// <summary>An empty paragraph of a height, in twips; nothing where that is less than a line may be.</summary>
    internal void Space(int height, bool keepWithNext = false)
    {
        if (height >= LeastLine)
            Empty(new ParagraphFormat("BlankLine") { Line = height, KeepWithNext = keepWithNext });
    }

    private void Indent(ParagraphIndent indent)
    {
        xml.Open("ind");
        if (indent.LeftChars > 0)
            xml.With("leftChars", indent.LeftChars);
        if (indent.Left != 0 || indent.SaysLeft)
            xml.With("left", indent.Left);
        if (indent.Right != 0 || (indent.Left == 0 && !indent.SaysLeft && indent.FirstLine == 0))
            xml.With("right", indent.Right);
        if (indent.HangingChars > 0)
            xml.With("hangingChars", indent.HangingChars);
        if (indent.Hanging > 0)
            xml.With("hanging", indent.Hanging);
        if (indent.FirstLineChars > 0)
            xml.With("firstLineChars", indent.FirstLineChars);
        if (indent.FirstLine > 0)
            xml.With("firstLine", indent.FirstLine);
        xml.Close();
    }
}
