using System.Globalization;
using System.Xml.Linq;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Reading.Word;

/// <summary>Walks over a story of a Word file and gathers its paragraphs, tables and characters.</summary>
/// <param name="w">The namespace of the file's words; it has two.</param>
/// <param name="most">How many paragraphs are taken.</param>
/// <param name="paragraphs">Gets them in the order of the text.</param>
/// <param name="isModel">True to read underlined spaces as lines to write on.</param>
internal sealed class WordWalk(XNamespace w, int most, List<WordText> paragraphs, bool isModel)
{
    private const int MostColumns = 100;
    private const string Formulas = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictFormulas = "http://purl.oclc.org/ooxml/officeDocument/math";

    private readonly HashSet<XElement> _unclosed = [];

    // Fields may span paragraphs, as a table of contents does.
    private readonly FieldStack _fields = new();
    private WordText? _anchor;

    /// <summary>Reads a body.</summary>
    public void ReadBody(XElement body, List<WordItem> items)
    {
        // A field that never ends would hide all text behind it: it is none.
        Stack<XElement> open = [];
        foreach (var mark in body.Descendants(w + "fldChar").Where(IsRead))
        {
            var kind = (string?)mark.Attribute(w + "fldCharType");
            if (kind == "begin")
                open.Push(mark);
            else if (kind == "end")
                open.TryPop(out _);
        }

        _unclosed.UnionWith(open);
        Read(body, items);
    }

    private bool IsRead(XElement mark) =>
        mark.Parent is { } run && !IsHidden(run) && run.Parent?.Name != w + "del" && run.Parent?.Name != w + "moveFrom";

    private void Read(XElement container, List<WordItem> items)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (StoryReader.Chosen(element) is { } chosen)
                    Read(chosen, items);
                continue;
            }

            if (element.Name.Namespace != w || paragraphs.Count >= most)
                continue;
            switch (element.Name.LocalName)
            {
                case "p":
                    items.Add(Paragraph(element));
                    break;
                case "tbl":
                    items.Add(Table(element));
                    break;
                case "sdt":
                    if (element.Element(w + "sdtContent") is { } content)
                        Read(content, items);
                    break;
                case "customXml" or "ins" or "moveTo" or "smartTag":
                    Read(element, items);
                    break;
                default:
                    break;
            }
        }
    }

    private WordText Paragraph(XElement element)
    {
        var mark = element.Element(w + "pPr")?.Element(w + "rPr");
        var paragraph = new WordText(element, _anchor)
        {
            Number = paragraphs.Count + 1,
            RunsOn = mark?.Element(w + "del") is not null || mark?.Element(w + "moveFrom") is not null,
            IsContents = _fields.InContents,
        };
        paragraphs.Add(paragraph);
        Inside(element, paragraph, mayChange: true);
        paragraph.LeaveOutNotesAtEnd();
        paragraph.IsContents |= _fields.InContents;
        return paragraph;
    }

    private void Inside(XElement container, WordText paragraph, bool mayChange)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (StoryReader.Chosen(element) is { } chosen)
                    Inside(chosen, paragraph, mayChange: false);
                continue;
            }

            if (element.Name.LocalName is "oMath" or "oMathPara" && element.Name.NamespaceName is Formulas or StrictFormulas)
                AddObject(element, element, paragraph);
            if (element.Name.Namespace != w)
                continue;
            switch (element.Name.LocalName)
            {
                case "r":
                    if (!IsHidden(element))
                        Run(element, element, paragraph, mayChange);
                    break;
                case "fldSimple":
                    _fields.Begin((string?)element.Attribute(w + "instr") ?? " ");
                    Inside(element, paragraph, mayChange: false);
                    _fields.End();
                    break;
                case "hyperlink" or "smartTag" or "customXml" or "sdtContent" or "dir" or "bdo":
                    Inside(element, paragraph, mayChange);
                    break;
                case "ins" or "moveTo":
                    Inside(element, paragraph, mayChange: false);
                    break;
                case "sdt":
                    if (element.Element(w + "sdtContent") is { } content)
                        Inside(content, paragraph, mayChange);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsHidden(XElement run) => run.Element(w + "rPr")?.Element(w + "vanish") is { } hidden && (string?)hidden.Attribute(w + "val") is not ("0" or "false" or "off");

    private void Run(XElement run, XElement container, WordText paragraph, bool mayChange)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (StoryReader.Chosen(element) is { } chosen)
                    Run(run, chosen, paragraph, mayChange: false);
                continue;
            }

            if (element.Name.Namespace != w)
                continue;
            switch (element.Name.LocalName)
            {
                case "t":
                    var text = TextOf(element);
                    if (IsLineToWriteOn(run, text))
                    {
                        Add(new string('_', text.Length), false);
                        break;
                    }

                    var shown = Signs(RaisedText.Of(text, AlignmentOf(run)) ?? text, run);
                    Add(shown, mayChange && _fields.IsEmpty && container == run && shown == text);
                    break;
                case "tab" or "ptab":
                    Add(IsLineToWriteOn(run, "\t\t") ? "____" : "\t", false);
                    break;
                case "noBreakHyphen":
                    Add("-", false);
                    break;
                case "br" when (string?)element.Attribute(w + "type") is not ("page" or "column"):
                case "cr":
                    Add(WordBody.LineBreak.ToString(), false);
                    break;
                case "sym":
                    Add((SymbolFonts.OfElement(element) ?? SymbolFonts.Unknown).ToString(), false);
                    break;
                case "ruby":
                    if (element.Element(w + "rubyBase") is { } under)
                        Inside(under, paragraph, mayChange: false);
                    break;
                case "fldChar":
                    if (BoxOf(element) is { } box)
                        Add(box, false);
                    Field(element);
                    break;
                case "instrText":
                    _fields.Instruct(element.Value);
                    break;
                case "drawing" or "pict" or "object":
                    if (IsInLine(element))
                        AddObject(run, element, paragraph);
                    Boxes(element, paragraph);
                    break;
                case "footnoteReference" or "endnoteReference":
                    AddObject(run, element, paragraph);
                    break;
                default:
                    break;
            }

            void Add(string text, bool may)
            {
                if (_fields.ShowsText)
                    paragraph.Add(text, run, element, may);
            }
        }
    }

    private bool IsLineToWriteOn(XElement run, string text) =>
        isModel && text.Length > 1 && string.IsNullOrWhiteSpace(text) && run.Element(w + "rPr")?.Element(w + "u") is { } line && (string?)line.Attribute(w + "val") is not (null or "none");

    private string? AlignmentOf(XElement run) => (string?)run.Element(w + "rPr")?.Element(w + "vertAlign")?.Attribute(w + "val");

    // A font of signs draws those of its own range, whichever program wrote them as text.
    private string Signs(string text, XElement run)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF') || run.Element(w + "rPr")?.Element(w + "rFonts") is not { } fonts)
            return text;
        var font = fonts.Attributes().Select(attribute => attribute.Value).FirstOrDefault(SymbolFonts.IsOne);
        return font is null ? text : string.Concat(text.Select(c => c is >= '\uF020' and <= '\uF0FF' ? SymbolFonts.Of(font, c) ?? c : c));
    }

    // FORMCHECKBOX has no text of its own: the box is drawn.
    private string? BoxOf(XElement mark)
    {
        if (mark.Element(w + "ffData")?.Element(w + "checkBox") is not { } box || (string?)mark.Attribute(w + "fldCharType") != "begin")
            return null;
        return (box.Element(w + "checked") ?? box.Element(w + "default")) is { } state && (string?)state.Attribute(w + "val") is not ("0" or "false" or "off") ? "☑" : "□";
    }

    private void AddObject(XElement run, XElement node, WordText paragraph)
    {
        if (_fields.ShowsText)
            paragraph.Add(WordBody.Object.ToString(), run, node, false);
    }

    // What floats beside the text takes no place in it, and a box is read as paragraphs of its own.
    private bool IsInLine(XElement drawing) =>
        drawing.Elements().All(element => element.Name.LocalName != "anchor")
        && !drawing.Elements().Any(element => ((string?)element.Attribute("style"))?.Contains("position:absolute", StringComparison.Ordinal) == true)
        && drawing.Descendants(w + "txbxContent").FirstOrDefault() is null;

    // Space around the text counts only where the file says so; a line break in it is a space.
    private static string TextOf(XElement element)
    {
        var text = element.Value;
        if (text.AsSpan().IndexOfAny("\n\r\v\f") >= 0)
            text = text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\v', ' ').Replace('\f', ' ');
        return (string?)element.Attribute(XNamespace.Xml + "space") == "preserve" ? text : text.Trim(' ', '\t');
    }

    private void Field(XElement mark)
    {
        var kind = (string?)mark.Attribute(w + "fldCharType");
        if (kind == "begin" && !_unclosed.Contains(mark))
            _fields.Begin();
        else if (kind == "separate")
            _fields.Separate();
        else if (kind == "end")
            _fields.End();
    }

    // A box stands in two forms for programs old and new; the one that is read is the one on the page.
    private void Boxes(XElement drawing, WordText paragraph)
    {
        var outer = _anchor;
        _anchor ??= paragraph;
        foreach (var box in Contents(drawing))
            Read(box, paragraph.Boxes);
        _anchor = outer;
    }

    private IEnumerable<XElement> Contents(XElement element)
    {
        foreach (var inner in element.Elements())
        {
            if (inner.Name == w + "txbxContent")
            {
                yield return inner;
                continue;
            }

            var chosen = inner.Name.Namespace == WordNames.Compatibility ? StoryReader.Chosen(inner) : inner;
            foreach (var content in chosen is null ? [] : Contents(chosen))
                yield return content;
        }
    }

    private WordGrid Table(XElement element)
    {
        var grid = new WordGrid();
        foreach (var row in Under(element, "tr"))
        {
            var properties = row.Element(w + "trPr");
            if (properties?.Element(w + "del") is not null)
                continue;
            List<WordGridCell> cells = [];
            foreach (var cell in Under(row, "tc"))
            {
                List<WordItem> items = [];
                Read(cell, items);
                var look = cell.Element(w + "tcPr");
                var span = int.TryParse((string?)look?.Element(w + "gridSpan")?.Attribute(w + "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1;
                cells.Add(new WordGridCell(items, Math.Clamp(span, 1, MostColumns)));
            }

            grid.Rows.Add(new WordGridRow(cells, properties?.Element(w + "tblHeader") is { } header && (string?)header.Attribute(w + "val") is not ("0" or "false" or "off")));
        }

        return grid;
    }

    // Rows and cells may stand in content controls and in changes.
    private IEnumerable<XElement> Under(XElement container, string name)
    {
        foreach (var element in container.Elements().Where(element => element.Name.Namespace == w))
        {
            if (element.Name.LocalName == name)
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                foreach (var inner in Under(element, name))
                    yield return inner;
            }
        }
    }
}
