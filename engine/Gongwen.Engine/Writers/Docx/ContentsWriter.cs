using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes 目录 as a field Word can renew, filled in already, so that no program has to ask.</summary>
internal sealed class ContentsWriter(WordXml xml, LayoutProfile layout, ParagraphWriter paragraphs, RunWriter runs, ContentsEntries entries)
{
    internal void Write(Contents contents, int areaWidth, Block? after)
    {
        if (contents.Title.Count > 0)
        {
            paragraphs.Open(new ParagraphFormat("TOCHeading"));
            runs.Write(contents.Title);
            xml.Close();
            paragraphs.BlankLines(layout.Title.BlankLinesAfter);
        }

        var instruction = $" TOC \\o \"1-{layout.Contents.Levels.ToString(CultureInfo.InvariantCulture)}\" \\h \\z \\u ";
        if (entries.All.Count == 0)
        {
            paragraphs.Open(new ParagraphFormat("TOC1"));
            runs.OpenField(instruction);
            runs.CloseField();
            xml.Close();
        }

        for (var i = 0; i < entries.All.Count; i++)
        {
            var entry = entries.All[i];
            paragraphs.Open(new ParagraphFormat($"TOC{entry.Level}") { Tabs = [("right", areaWidth)], TabLeader = "dot" });
            if (i == 0)
                runs.OpenField(instruction);
            xml.Open("hyperlink").With("anchor", entry.Bookmark).With("history", "1");
            runs.Write(entry.Text);
            runs.Tab();
            runs.OpenField($" PAGEREF {entry.Bookmark} \\h ");
            runs.Write(entry.Page.ToString(CultureInfo.InvariantCulture));
            runs.CloseField();
            xml.Close();
            if (i + 1 == entries.All.Count)
                runs.CloseField();
            xml.Close();
        }

        if (after is not (null or PageTurn))
            paragraphs.BlankLines(layout.Title.BlankLinesAfter);
    }
}
