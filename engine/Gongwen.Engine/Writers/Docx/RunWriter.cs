using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes the text inside a paragraph.</summary>
internal sealed class RunWriter(WordXml xml, LayoutProfile layout)
{
    // Most text differs from its paragraph in nothing or, in a table of many columns, in its size: what stands before it is made once.
    private byte[]? _plain;
    private int _halfPoints;

    /// <summary>The pieces of a line.</summary>
    /// <param name="inlines">Line breaks stay inside the paragraph.</param>
    /// <param name="characterStyle">A character style; null for the paragraph's own.</param>
    /// <param name="halfPoints">Another size than the style's; 0 for the style's.</param>
    internal void Write(IReadOnlyList<Inline> inlines, string? characterStyle = null, int halfPoints = 0)
    {
        for (var i = 0; i < inlines.Count; i++)
            Write(inlines[i], characterStyle, halfPoints);
    }

    /// <summary>A piece of a line.</summary>
    /// <param name="inline">A line break stays inside the paragraph.</param>
    /// <param name="characterStyle">A character style; null for the paragraph's own.</param>
    /// <param name="halfPoints">Another size than the style's; 0 for the style's.</param>
    internal void Write(Inline inline, string? characterStyle = null, int halfPoints = 0)
    {
        switch (inline)
        {
            case TextRun { Text.Length: > 0, Style: TextStyle.None } run when characterStyle is null:
                xml.Made(Plain(halfPoints), run.Text, "</w:t></w:r>"u8);
                break;
            case TextRun run:
                Write(run.Text, run.Style, characterStyle, halfPoints);
                break;
            case LineBreak line:
                xml.Open("r").Open("br");
                if (line.BeginsPage)
                    xml.With("type", "page");
                xml.Close().Close();
                break;
        }
    }

    /// <summary>Text of the writer's own.</summary>
    /// <param name="text">Nothing is written for none.</param>
    /// <param name="style">How it differs.</param>
    /// <param name="characterStyle">A character style; null for the paragraph's own.</param>
    /// <param name="halfPoints">Another size than the style's; 0 for the style's.</param>
    /// <param name="spacing">Room after each character, in twips.</param>
    internal void Write(string text, TextStyle style = TextStyle.None, string? characterStyle = null, int halfPoints = 0, int spacing = 0)
    {
        if (text.Length == 0)
            return;
        Start(xml, style, characterStyle, halfPoints, spacing);
        xml.Text(text).Close().Close();
    }

    // Up to the text.
    private void Start(WordXml xml, TextStyle style, string? characterStyle, int halfPoints, int spacing)
    {
        xml.Open("r").Open("rPr");
        if (characterStyle is not null)
            xml.Value("rStyle", characterStyle);
        if (style.HasFlag(TextStyle.Emphasis))
            StylesPart.Fonts(xml, layout.Font(layout.Emphasis));
        else
            xml.Open("rFonts").With("hint", "eastAsia").Close();
        if (style.HasFlag(TextStyle.Strong))
            xml.Switch("b").Switch("bCs");
        if (spacing > 0)
            xml.Value("spacing", spacing);
        if (halfPoints > 0)
            xml.Value("sz", halfPoints).Value("szCs", halfPoints);
        if (style.HasFlag(TextStyle.Gap))
            xml.Value("highlight", "yellow");
        xml.Close().OpenKept("t");
    }

    private byte[] Plain(int halfPoints)
    {
        if (_plain is null || _halfPoints != halfPoints)
            (_plain, _halfPoints) = (MakePlain(halfPoints), halfPoints);
        return _plain;
    }

    private byte[] MakePlain(int halfPoints) => WordXml.Make(made => Start(made, TextStyle.None, null, halfPoints, 0));

    /// <summary>A step to the next tab stop.</summary>
    internal void Tab() => xml.Open("r").Open("tab").Close().Close();

    /// <summary>Begins a field; what is written up to its end is what it shows.</summary>
    internal void OpenField(string instruction)
    {
        FieldMark("begin");
        xml.Open("r").KeptText("instrText", instruction).Close();
        FieldMark("separate");
    }

    internal void CloseField() => FieldMark("end");

    private void FieldMark(string kind) => xml.Open("r").Open("fldChar").With("fldCharType", kind).Close().Close();
}
