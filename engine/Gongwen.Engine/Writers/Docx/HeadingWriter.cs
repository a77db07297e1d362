using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes headings in the order of the document: their numbers as text or counted by Word, their bookmarks for the contents.</summary>
internal sealed class HeadingWriter(WordXml xml, LayoutProfile layout, RunWriter runs, ContentsEntries contents)
{
    private HeadingLabels _labels = new(layout);
    private int _list = NumberingPart.FirstList;
    private bool _counted = layout.NumbersAsList;
    private int _entry;

    /// <summary>An attachment counts its headings anew.</summary>
    internal void BeginAttachment() => (_labels, _list, _counted) = (new HeadingLabels(layout), _list + 1, layout.NumbersAsList);

    /// <summary>A heading with what is run into it.</summary>
    internal void Write(Heading heading, ParagraphWriter paragraphs, bool keepWithNext, DocxSection? sectionEnd)
    {
        var level = Math.Clamp(heading.Level, 1, layout.Headings.Count);
        var style = $"Heading{level}";
        var isRunIn = heading.RunIn is not null;
        // Numbers that aren't the next ones stay text, as those after them do: Word would count on from its own.
        _counted &= _labels.Next(level) == heading.Label;
        var format = new ParagraphFormat(isRunIn ? "BodyText" : style) { KeepWithNext = keepWithNext && isRunIn, SectionEnd = sectionEnd };
        paragraphs.Open(Numbered(format, level, isRunIn));
        int? bookmark = contents.Holds(level) ? contents.OpenBookmark(xml, _entry++) : null;
        var characterStyle = isRunIn ? style + "Char" : null;
        if (!_counted)
            runs.Write(heading.Label, characterStyle: characterStyle);
        runs.Write(heading.Content, characterStyle);
        if (bookmark is { } id)
            ContentsEntries.CloseBookmark(xml, id);
        if (heading.RunIn is not null)
            runs.Write(heading.RunIn);
        xml.Close();
    }

    private ParagraphFormat Numbered(ParagraphFormat format, int level, bool isRunIn)
    {
        var isOfStyle = !isRunIn && (_counted ? _list == NumberingPart.FirstList : !layout.NumbersAsList);
        if (isOfStyle || (isRunIn && !_counted))
            return format;
        if (_counted)
            return format with { Number = (_list, level - 1) };
        // Without a number LibreOffice drops the style's indent too.
        var (size, indent) = (layout.Heading(level).Text.Size, layout.Heading(level).Indent);
        return format with
        {
            Number = (0, level - 1),
            Indent = new ParagraphIndent { FirstLine = StylesPart.Characters(layout, size, indent), FirstLineChars = (int)(indent * 100) },
        };
    }
}
