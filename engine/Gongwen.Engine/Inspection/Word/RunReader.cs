using System.Xml.Linq;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Reads the text of one paragraph with its look, and the shapes anchored in it.</summary>
internal sealed class RunReader(StyleSheet styles, ThemeFonts theme, FieldStack fields, RunLayer paragraph, Func<XElement, List<WordParagraph>> readBox)
{
    /// <summary>The text; hidden text is left out.</summary>
    internal List<WordRun> Runs { get; } = [];

    /// <summary>Lines and boxes.</summary>
    internal List<WordShape> Shapes { get; } = [];

    // How many runs stand before the first and the last page break.
    private int? _firstBreak;
    private int _lastBreak;

    /// <summary>True when a page break stands before the text.</summary>
    internal bool StartsPage => Runs.FindIndex(HasText) is >= 0 and var first && _firstBreak <= first;

    /// <summary>True when a page break stands behind the text, or there is no text.</summary>
    internal bool EndsPage => _firstBreak is not null && _lastBreak > Runs.FindLastIndex(HasText);

    internal void Read(XElement container)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (StoryReader.Chosen(element) is { } chosen)
                    Read(chosen);
                continue;
            }

            if (element.Name.Namespace != WordNames.W)
                continue;
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element);
                    break;
                case "fldSimple":
                    fields.Begin(element.Given("instr") ?? " ");
                    var before = Runs.Count;
                    Read(element);
                    if (fields.InPageNumber && Runs.Count == before)
                        Runs.Add(new WordRun("1", RunFormat.Of(paragraph), "", true));
                    fields.End();
                    break;
                case "hyperlink" or "smartTag" or "ins" or "moveTo" or "customXml" or "sdtContent" or "dir" or "bdo":
                    Read(element);
                    break;
                case "sdt":
                    if (element.Child("sdtContent") is { } content)
                        Read(content);
                    break;
                default:
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        var properties = run.Child("rPr");
        var style = styles.Find(properties.Child("rStyle").Val());
        var layer = style is null ? paragraph : paragraph.Toggling(style.Run);
        layer = layer.With(RunLayer.Read(properties, theme));
        if (layer.Hidden == true)
            return;
        Inside(run, RunFormat.Of(layer), style?.Name ?? "");
    }

    private void Inside(XElement run, RunFormat format, string style)
    {
        foreach (var element in run.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (StoryReader.Chosen(element) is { } chosen)
                    Inside(chosen, format, style);
                continue;
            }

            if (element.Name.Namespace != WordNames.W)
                continue;
            switch (element.Name.LocalName)
            {
                case "t":
                    Add(element.Value, format, style);
                    break;
                case "tab" or "ptab":
                    Add("\t", format, style);
                    break;
                case "noBreakHyphen":
                    Add("-", format, style);
                    break;
                case "br" when element.Given("type") == "page":
                    _firstBreak ??= Runs.Count;
                    _lastBreak = Runs.Count;
                    break;
                case "br" or "cr":
                    Add("\n", format, style);
                    break;
                case "sym":
                    Add((SymbolFonts.OfElement(element) ?? SymbolFonts.Unknown).ToString(), format, style);
                    break;
                case "fldChar":
                    Field(element.Given("fldCharType"), format, style);
                    break;
                case "instrText":
                    fields.Instruct(element.Value);
                    break;
                case "drawing" or "pict" or "object":
                    Shapes.AddRange(ShapeReader.Read(element, readBox));
                    break;
                default:
                    break;
            }
        }
    }

    private void Field(string? kind, RunFormat format, string style)
    {
        switch (kind)
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                if (fields.End())
                    Runs.Add(new WordRun("1", format, style, true));
                break;
            default:
                break;
        }
    }

    private void Add(string text, RunFormat format, string style)
    {
        if (text.Length == 0 || !fields.ShowsText)
            return;
        Runs.Add(new WordRun(text, format, style, fields.InPageNumber));
    }

    private static bool HasText(WordRun run) => !string.IsNullOrWhiteSpace(run.Text);
}
