using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes 目录 as a field Word can renew, filled in already, so that no program has to ask.</summary>
internal sealed class ContentsWriter(WordXml xml, LayoutProfile layout, RunWriter runs, ContentsEntries entries)
{
    internal void Write(Contents contents, int areaWidth)
    {
        if (contents.Title.Count > 0)
        {
            Open("TOCHeading");
            runs.Write(contents.Title);
            xml.Close();
            for (var i = 0; i < layout.Title.BlankLinesAfter; i++)
            {
                Open("BlankLine");
                xml.Close();
            }
        }

        var instruction = $" TOC \\o \"1-{layout.Contents.Levels.ToString(CultureInfo.InvariantCulture)}\" \\h \\z \\u ";
        if (entries.All.Count == 0)
        {
            Open("TOC1");
            runs.OpenField(instruction);
            runs.CloseField();
            xml.Close();
        }

        for (var i = 0; i < entries.All.Count; i++)
        {
            var entry = entries.All[i];
            xml.Open("p").Open("pPr").Value("pStyle", $"TOC{entry.Level}");
            xml.Open("tabs").Open("tab").With("val", "right").With("leader", "dot").With("pos", areaWidth).Close().Close();
            xml.Close();
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
    }

    private void Open(string style) => xml.Open("p").Open("pPr").Value("pStyle", style).Close();
}
