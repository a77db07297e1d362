using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The styles of a file, each resolved with what it is based on.</summary>
internal sealed class StyleSheet
{
    // Longer chains are circles or meant to harm.
    private const int MostBases = 32;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleLook> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RunLayer Run, ParagraphLayer Paragraph)> _firstRows = new(StringComparer.Ordinal);
    private readonly ThemeFonts _theme;
    private readonly string? _defaultParagraph;

    internal StyleSheet(XElement? styles, ThemeFonts theme)
    {
        _theme = theme;
        foreach (var style in styles?.Elements(WordNames.W + "style") ?? [])
        {
            if (style.Given("styleId") is not { } id)
                continue;
            _byId.TryAdd(id, style);
            if (_defaultParagraph is null && style.Given("default") is "1" or "true" && style.Given("type") is "paragraph")
                _defaultParagraph = id;
        }

        var defaults = styles.Child("docDefaults");
        RunDefaults = RunLayer.Read(defaults.Child("rPrDefault").Child("rPr"), theme);
        ParagraphDefaults = ParagraphLayer.Read(defaults.Child("pPrDefault").Child("pPr"));
    }

    /// <summary>How text looks before any style.</summary>
    internal RunLayer RunDefaults { get; }

    /// <summary>How paragraphs stand before any style.</summary>
    internal ParagraphLayer ParagraphDefaults { get; }

    /// <summary>A paragraph's style; the default one for null or an unknown id.</summary>
    internal StyleLook Paragraph(string? id) => Find(id) ?? Find(_defaultParagraph) ?? new StyleLook("", "", RunLayer.Nothing, ParagraphLayer.Nothing, null);

    /// <summary>A style by its id; null when there is none.</summary>
    internal StyleLook? Find(string? id)
    {
        if (id is null || !_byId.TryGetValue(id, out var style))
            return null;
        if (_resolved.TryGetValue(id, out var look))
            return look;
        var (run, paragraph) = (RunLayer.Nothing, ParagraphLayer.Nothing);
        foreach (var level in Chain(style))
        {
            run = run.With(RunLayer.Read(level.Child("rPr"), _theme));
            paragraph = paragraph.With(ParagraphLayer.Read(level.Child("pPr")));
        }

        look = new StyleLook(id, (style.Child("name").Val() ?? id).Trim().ToLowerInvariant(), run, paragraph, style.Child("link").Val());
        _resolved.Add(id, look);
        return look;
    }

    /// <summary>What a table style says about the cells of its first row.</summary>
    internal (RunLayer Run, ParagraphLayer Paragraph) FirstRow(string? id)
    {
        if (id is not null && _firstRows.TryGetValue(id, out var known))
            return known;
        var (run, paragraph) = (RunLayer.Nothing, ParagraphLayer.Nothing);
        foreach (var level in id is not null && _byId.TryGetValue(id, out var style) ? Chain(style) : [])
        {
            foreach (var part in level.Elements(WordNames.W + "tblStylePr").Where(part => part.Given("type") == "firstRow"))
            {
                run = run.With(RunLayer.Read(part.Child("rPr"), _theme));
                paragraph = paragraph.With(ParagraphLayer.Read(part.Child("pPr")));
            }
        }

        if (id is not null)
            _firstRows.Add(id, (run, paragraph));
        return (run, paragraph);
    }

    /// <summary>The table properties of a table style, the base first.</summary>
    internal IEnumerable<XElement> TableProperties(string? id) =>
        id is not null && _byId.TryGetValue(id, out var style) ? Chain(style).Select(level => level.Child("tblPr")).OfType<XElement>() : [];

    // The base first.
    private List<XElement> Chain(XElement style)
    {
        var chain = new List<XElement>();
        for (var level = style; level is not null && chain.Count < MostBases && !chain.Contains(level); level = level.Child("basedOn").Val() is { } id ? _byId.GetValueOrDefault(id) : null)
            chain.Insert(0, level);
        return chain;
    }
}
