using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>The page number (7.5): which footers show it, where, with what around it, how far below the type area.</summary>
internal sealed class PageNumberCheck : IDocumentCheck
{
    private const string Dashes = "—–―－-─━";

    public void Run(InspectionContext context)
    {
        var sections = context.File.Sections;
        var withText = context.Outline.Elements.Where(element => element.Box is null && element.Kind != ElementKind.Imprint).Select(element => element.Paragraph.Section)
            .Concat(context.Outline.Tables.Select(entry => entry.Table.Section)).ToHashSet();
        // Contents may be numbered by themselves.
        var withBody = context.Outline.Elements.Where(element => element.Kind != ElementKind.Contents).Select(element => element.Paragraph.Section).ToHashSet();
        for (var i = 0; i < sections.Count; i++)
        {
            if (withBody.Contains(i) && Numbers(context, sections[i]).Count > 0)
                Form(context, sections[i], Place.OfSection(i, sections.Count));
            // A later section that takes everything over says nothing new.
            if (i > 0 && sections[i].FooterIds.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(sections[i - 1].FooterIds.OrderBy(pair => pair.Key, StringComparer.Ordinal)) && sections[i].IsLying == sections[i - 1].IsLying && sections[i].HasTitlePage == sections[i - 1].HasTitlePage)
                continue;
            // The page of an imprint behind an empty page has no number (7.5).
            if (i == 0 || withText.Contains(i))
                Judge(context, sections[i], i);
        }
    }

    private static void Judge(InspectionContext context, WordSection section, int index)
    {
        var numbers = Numbers(context, section);
        var place = Place.OfSection(index, context.File.Sections.Count);
        Position(context, section, numbers, place);
        foreach (var number in numbers)
            Judge(context, section, number, Place.OfFooter(number.Footer, index, context.File.Sections.Count));
        if (numbers.Exists(number => number.Footer.Kind == "default") && index == 0)
        {
            var shows = !section.HasTitlePage || numbers.Exists(number => number.Footer.Kind == "first");
            context.Measures.Judge("pageNumber.firstPage", shows == context.Layout.PageNumber.OnFirstPage, shows ? new("有", "shown") : new("没有", "not shown"), place);
        }
    }

    private static List<PageNumberFound> Numbers(InspectionContext context, WordSection section) =>
        [.. section.Footers.Where(footer => footer.Kind != "even" || context.File.HasEvenPages).Where(footer => footer.Kind != "first" || section.HasTitlePage)
            .Concat(section.Headers.Where(header => header.Kind == "default")).SelectMany(Find)];

    private static void Form(InspectionContext context, WordSection section, Place place)
    {
        var isArabic = section.NumberFormat is "decimal" or "decimalHalfWidth";
        LocalizedText found = section.NumberFormat switch
        {
            "decimal" or "decimalHalfWidth" => new("阿拉伯数字", "Arabic digits"),
            "upperRoman" or "lowerRoman" => new("罗马数字", "Roman numerals"),
            { } format => new(format, format),
        };
        context.Measures.Judge("pageNumber.form", isArabic, found, place);
    }

    private static void Position(InspectionContext context, WordSection section, List<PageNumberFound> numbers, Place place)
    {
        var (odd, even) = (Side("default"), context.File.HasEvenPages ? Side("even") : Side("default"));
        var wanted = context.Layout.PageNumber.Position;
        if (section.IsLying && odd is not null && wanted != PageNumberPosition.None && !numbers.TrueForAll(number => number.Box is { IsTurned: true }))
        {
            context.Measures.Judge("pageNumber.position", false, new("横排页的页码没有转到竖排页的位置", "on a lying sheet it doesn't stand where standing sheets have it"), place);
            return;
        }

        var found = (odd, even) switch
        {
            (null, null) => PageNumberPosition.None,
            ("center", "center") => PageNumberPosition.Centre,
            ("right", "left") or ("outside", "outside") => PageNumberPosition.Outside,
            _ => (PageNumberPosition?)null,
        };
        LocalizedText said = found switch
        {
            PageNumberPosition.None => new("没有页码", "none"),
            PageNumberPosition.Centre => new("居中", "centred"),
            PageNumberPosition.Outside => new("居外", "outside"),
            _ => new($"单数页{SideName(odd)}，双数页{SideName(even)}", $"odd pages {odd ?? "none"}, even pages {even ?? "none"}"),
        };
        context.Measures.Judge("pageNumber.position", found == wanted, said, place);

        string? Side(string kind) => numbers.Find(number => number.Footer.Kind == kind)?.Side;
    }

    private static void Judge(InspectionContext context, WordSection section, PageNumberFound number, Place place)
    {
        var (layout, measures, paragraph) = (context.Layout.PageNumber, context.Measures, number.Paragraph);
        place = place with { Excerpt = Place.Short(paragraph.Text) };
        var runs = paragraph.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        var fonts = runs.SelectMany(run => run.Text.EnumerateRunes().Where(rune => !System.Text.Rune.IsWhiteSpace(rune)).Select(run.Format.FontOf)).Distinct(StringComparer.Ordinal).ToList();
        var wrong = fonts.Find(font => !FontKinds.Is(font, layout.Text.Font, context.Layout));
        if (wrong is "")
            measures.Unknown("pageNumber.font", new("文件没有写明字体，由软件决定", "the file names no font; the program chooses"));
        else
            measures.Judge("pageNumber.font", wrong is null, wrong is null ? new(fonts[0], fonts[0]) : new(wrong, wrong), place);
        foreach (var size in runs.Select(run => run.Format.Size).Distinct())
            measures.Judge("pageNumber.size", Math.Abs(size - layout.Text.Size) < 0.26, FontKinds.SizeName(size), place);
        foreach (var bold in runs.Select(run => run.Format.Bold).Distinct())
            measures.Judge("pageNumber.bold", bold == layout.Text.Bold, bold ? new("加粗", "bold") : new("不加粗", "not bold"), place);
        var (before, after) = (paragraph.Text[..number.Start].Trim(), paragraph.Text[number.End..].Trim());
        Around("pageNumber.before", before, layout.Before.Trim());
        Around("pageNumber.after", after, layout.After.Trim());
        if (number.Side is "right" or "left" && layout.Position == PageNumberPosition.Outside)
            measures.Number("pageNumber.inset", number.InsetIn(section), place, 0.2);
        Distance(context, section, number, place);

        void Around(string name, string found, string asked) => measures.Judge(name, found == asked, found.Length == 0 ? new("没有", "nothing") : new(found, found), place);
    }

    // The dash stands 0.36 of the size above the baseline, which is a fifth of an exact line above its lower edge.
    private static void Distance(InspectionContext context, WordSection section, PageNumberFound number, Place place)
    {
        var paragraph = number.Paragraph;
        var isExact = paragraph.Layer.LineRule == "exact";
        double? up = null;
        var line = context.Heights.PitchOf(paragraph) ?? (paragraph.Look.Size * 20 * 1.3);
        // A turned line begins at the right edge of its box.
        if (number.Box is { IsTurned: true } box && RightEdge(box, section) is { } right)
            up = right - (paragraph.Layer.Before ?? 0) - line;
        else if (number.Box is null)
            up = section.FooterDistance + number.Below;
        if (up is null)
        {
            context.Measures.Unknown("pageNumber.distance", new("页码在文本框里，高低由软件决定", "the number stands in a box the program places"));
            return;
        }

        var dash = up.Value + (line / 5) + (paragraph.Look.Size * 20 * 0.36);
        var margin = section.IsLying ? section.Left : section.Bottom;
        context.Measures.Number("pageNumber.distance", ((margin - dash) / InspectionContext.TwipsPerMillimetre) + context.Layout.Page.Compensation, place, 0.5, isExact ? 0.3 : 2);
    }

    private static double? RightEdge(WordShape box, WordSection section) => box switch
    {
        { HorizontalFrom: "page", Left: { } left } => left + box.Width,
        { HorizontalFrom: "leftMargin", Align: "right" } => section.Left,
        _ => null,
    };

    private static IEnumerable<PageNumberFound> Find(WordFooter footer)
    {
        for (var i = 0; i < footer.Paragraphs.Count; i++)
        {
            var paragraph = footer.Paragraphs[i];
            if (Range(paragraph) is { } range)
                yield return new PageNumberFound(footer, paragraph, range.Start, range.End, null) { Below = footer.Paragraphs.Skip(i + 1).Take(20).Sum(after => after.Layer.Line is { } line && after.Layer.LineRule == "exact" ? line : after.Look.Size * 26) };
            foreach (var box in paragraph.Shapes)
            {
                foreach (var inner in box.Text)
                {
                    if (Range(inner) is { } within)
                        yield return new PageNumberFound(footer, inner, within.Start, within.End, box);
                }
            }
        }
    }

    private static (int Start, int End)? Range(WordParagraph paragraph)
    {
        var (at, start, end) = (0, -1, -1);
        foreach (var run in paragraph.Runs)
        {
            if (run.IsPageNumber)
                (start, end) = (start < 0 ? at : start, at + run.Text.Length);
            at += run.Text.Length;
        }

        return start < 0 ? null : (start, end);
    }

    private static string SideName(string? side) => side switch { "right" => "居右", "left" => "居左", "center" => "居中", null => "没有", _ => side };

    private sealed record PageNumberFound(WordFooter Footer, WordParagraph Paragraph, int Start, int End, WordShape? Box)
    {
        /// <summary>The height of the paragraphs below it, in twips.</summary>
        public double Below { get; init; }

        /// <summary>right, left, center or outside.</summary>
        public string Side
        {
            get
            {
                var framed = Paragraph.Layer.Frame.Given("xAlign");
                if (Box is { IsTurned: false, Align.Length: > 0 } box)
                    return box.Align;
                return framed ?? (Paragraph.Justify is "center" or "right" ? Paragraph.Justify : "left");
            }
        }

        /// <summary>Characters left free at the side of the type area.</summary>
        public double InsetIn(WordSection section)
        {
            var character = Paragraph.Look.CharacterWidth;
            // A turned box may reach beyond the type area at both ends.
            var beyond = Box is { IsTurned: true, VerticalFrom: "page", VerticalAlign: "center" } ? (section.Height - Box.Height) / 2 : (double?)null;
            if (Side == "right")
                return (Paragraph.Right + (TextWidth.Of(Paragraph.Text.AsSpan(Paragraph.Text.TrimEnd().Length)) * character) - (section.Bottom - beyond ?? 0)) / character;
            return (Paragraph.Extent(100_000).Start - (section.Top - beyond ?? 0)) / character;
        }
    }
}
