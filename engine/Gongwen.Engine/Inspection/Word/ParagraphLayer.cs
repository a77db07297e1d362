using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>What one level says about how a paragraph stands; null for what it leaves open. Lengths in twips, Chars in hundredths of a character, Lines in hundredths of a line.</summary>
internal sealed record ParagraphLayer
{
    internal static readonly ParagraphLayer Nothing = new();

    internal string? Justify { get; init; }

    internal double? Left { get; init; }

    internal double? LeftChars { get; init; }

    internal double? Right { get; init; }

    internal double? RightChars { get; init; }

    /// <summary>Of the first line; negative for a hanging indent.</summary>
    internal double? First { get; init; }

    internal double? FirstChars { get; init; }

    internal double? Before { get; init; }

    internal double? After { get; init; }

    internal double? BeforeLines { get; init; }

    internal double? AfterLines { get; init; }

    internal bool? BeforeAuto { get; init; }

    internal bool? AfterAuto { get; init; }

    internal double? Line { get; init; }

    /// <summary>exact, atLeast or auto.</summary>
    internal string? LineRule { get; init; }

    internal bool? PageBreakBefore { get; init; }

    internal bool? SnapToGrid { get; init; }

    /// <summary>Room between Chinese characters and letters or digits, which programs leave unless told not to.</summary>
    internal bool? AutoSpace { get; init; }

    internal double? OutlineLevel { get; init; }

    internal string? NumberingId { get; init; }

    internal double? NumberingLevel { get; init; }

    internal Border? TopBorder { get; init; }

    internal Border? BottomBorder { get; init; }

    /// <summary>Tab stops from the left, in twips, each left, center or right; null for none of its own.</summary>
    internal IReadOnlyList<(string Kind, double Position)>? Tabs { get; init; }

    internal XElement? Frame { get; init; }

    internal static ParagraphLayer Read(XElement? properties)
    {
        if (properties is null)
            return Nothing;
        var (indent, spacing, numbering, borders) = (properties.Child("ind"), properties.Child("spacing"), properties.Child("numPr"), properties.Child("pBdr"));
        var tabs = properties.Child("tabs")?.Elements(WordNames.W + "tab").Where(tab => tab.Val() is not "clear").Select(tab => (Kind: tab.Val() ?? "left", Position: tab.Number("pos") ?? 0)).OrderBy(tab => tab.Position).ToList();
        return new ParagraphLayer
        {
            Justify = properties.Child("jc").Val(),
            Left = indent.Number("left") ?? indent.Number("start"),
            LeftChars = indent.Number("leftChars") ?? indent.Number("startChars"),
            Right = indent.Number("right") ?? indent.Number("end"),
            RightChars = indent.Number("rightChars") ?? indent.Number("endChars"),
            First = indent.Number("hanging") is { } hanging ? -hanging : indent.Number("firstLine"),
            FirstChars = indent.Number("hangingChars") is { } hangingChars and not 0 ? -hangingChars : indent.Number("firstLineChars"),
            Before = spacing.Number("before"),
            After = spacing.Number("after"),
            BeforeLines = spacing.Number("beforeLines"),
            AfterLines = spacing.Number("afterLines"),
            BeforeAuto = spacing.Given("beforeAutospacing") is { } before ? before is not ("0" or "false") : null,
            AfterAuto = spacing.Given("afterAutospacing") is { } after ? after is not ("0" or "false") : null,
            Line = spacing.Number("line"),
            LineRule = spacing.Given("lineRule") ?? (spacing.Given("line") is null ? null : "auto"),
            PageBreakBefore = properties.Child("pageBreakBefore").Switch(),
            SnapToGrid = properties.Child("snapToGrid").Switch(),
            AutoSpace = properties.Child("autoSpaceDN").Switch() ?? properties.Child("autoSpaceDE").Switch(),
            OutlineLevel = properties.Child("outlineLvl").Number("val"),
            NumberingId = numbering.Child("numId").Val(),
            NumberingLevel = numbering.Child("ilvl").Number("val"),
            TopBorder = Border.Read(borders.Child("top")),
            BottomBorder = Border.Read(borders.Child("bottom")),
            Tabs = tabs is { Count: > 0 } ? tabs : null,
            Frame = properties.Child("framePr"),
        };
    }

    /// <summary>This level with another over it: what the other says holds.</summary>
    internal ParagraphLayer With(ParagraphLayer over) => ReferenceEquals(over, Nothing) ? this : new ParagraphLayer
    {
        Justify = over.Justify ?? Justify,
        Left = over.Left ?? Left,
        LeftChars = over.LeftChars ?? LeftChars,
        Right = over.Right ?? Right,
        RightChars = over.RightChars ?? RightChars,
        First = over.First ?? First,
        FirstChars = over.FirstChars ?? FirstChars,
        Before = over.Before ?? Before,
        After = over.After ?? After,
        BeforeLines = over.BeforeLines ?? BeforeLines,
        AfterLines = over.AfterLines ?? AfterLines,
        BeforeAuto = over.BeforeAuto ?? BeforeAuto,
        AfterAuto = over.AfterAuto ?? AfterAuto,
        Line = over.Line ?? Line,
        LineRule = over.LineRule ?? LineRule,
        PageBreakBefore = over.PageBreakBefore ?? PageBreakBefore,
        SnapToGrid = over.SnapToGrid ?? SnapToGrid,
        AutoSpace = over.AutoSpace ?? AutoSpace,
        OutlineLevel = over.OutlineLevel ?? OutlineLevel,
        NumberingId = over.NumberingId ?? NumberingId,
        NumberingLevel = over.NumberingLevel ?? NumberingLevel,
        TopBorder = over.TopBorder ?? TopBorder,
        BottomBorder = over.BottomBorder ?? BottomBorder,
        Tabs = over.Tabs ?? Tabs,
        Frame = over.Frame ?? Frame,
    };
}
