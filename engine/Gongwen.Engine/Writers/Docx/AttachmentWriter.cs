using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes 附件说明 (7.3.4) and the head of an attachment (7.3.7).</summary>
internal sealed class AttachmentWriter(WordXml xml, LayoutProfile layout, ParagraphWriter paragraphs, RunWriter runs)
{
    // 附件：1. 名称 — the names begin at the same place, and so do their second lines (7.3.4).
    internal void Write(AttachmentNote note, Block? after, DocxSection? sectionEnd)
    {
        const string Label = "附件：";
        paragraphs.BlankLines(layout.AttachmentBlankLines, keepWithNext: true);
        var indent = layout.BodyIndent;
        var label = TextWidth.Of(Label);
        var number = note.Names.Count > 1 ? TextWidth.Of($"{note.Names.Count}. ") : 0;
        var left = indent + label + number;
        for (var i = 0; i < note.Names.Count; i++)
        {
            var hanging = i == 0 ? left - indent : number;
            paragraphs.Open(new ParagraphFormat("AttachmentNote")
            {
                KeepWithNext = i + 1 < note.Names.Count || after is Signature,
                Indent = new ParagraphIndent(paragraphs.Characters(left), 0, paragraphs.Characters(hanging)) { LeftChars = (int)(left * 100), HangingChars = (int)(hanging * 100), SaysLeft = true },
                SectionEnd = i + 1 == note.Names.Count ? sectionEnd : null,
            });
            if (i == 0)
                runs.Write(Label);
            if (number > 0)
            {
                runs.Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1}."));
                runs.Tab();
            }

            runs.Write(note.Names[i]);
            xml.Close();
        }
    }

    /// <summary>The label on the first line, the title on the third.</summary>
    internal void Write(Attachment attachment)
    {
        paragraphs.Open(new ParagraphFormat("AttachmentLabel") { KeepWithNext = true });
        runs.Write(attachment.Label);
        xml.Close();
        if (attachment.Title.Count == 0)
            return;
        paragraphs.BlankLines(layout.Attachment.TitleLine - 2, keepWithNext: true);
        paragraphs.Open(new ParagraphFormat("AttachmentTitle"));
        runs.Write(TitleLines.Break(attachment.Title, layout, attachment.Landscape));
        xml.Close();
        paragraphs.BlankLines(layout.Title.BlankLinesAfter);
    }
}
