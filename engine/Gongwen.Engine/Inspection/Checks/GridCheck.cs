using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>The grid of the text: pitches, and how many lines and characters follow from them (5.2.3).</summary>
internal sealed class GridCheck : IDocumentCheck
{
    private static readonly LocalizedText NoPitch = new("行距由字体和软件决定（单倍行距且没有网格），文件里看不出", "the line pitch is left to font and program (no exact pitch, no grid)");

    public void Run(InspectionContext context)
    {
        var body = context.Outline.Of(ElementKind.Body).Where(element => !context.Outline.SectionOf(element.Paragraph).IsLying && element.Start == 0).ToList();
        var seen = new HashSet<(double?, double, int)>();
        foreach (var element in body)
        {
            var pitch = context.Heights.PitchOf(element.Paragraph);
            var spacing = Spacing(context, element);
            // A hundred paragraphs of one look are one place.
            if (!seen.Add((pitch, spacing, element.Paragraph.Section)))
                continue;
            var place = Place.Of(element);
            context.Measures.Number("grid.characterSpacing", spacing, place, 0.5);
            if (pitch is { } known)
                context.Measures.Number("grid.linePitch", known, place, 0.5);
            else
                context.Measures.Unknown("grid.linePitch", NoPitch);
        }

        Counts(context, body);
    }

    private static void Counts(InspectionContext context, List<Element> body)
    {
        foreach (var group in body.GroupBy(element => element.Paragraph.Section))
        {
            var section = context.File.Sections[group.Key];
            var usual = group.GroupBy(element => (context.Heights.PitchOf(element.Paragraph), Spacing(context, element))).MaxBy(same => same.Count())!;
            var place = Place.OfSection(group.Key, context.File.Sections.Count);
            // What follows from a wrong margin is said there.
            if (!Departed("page.width", "page.left", "page.right"))
                context.Measures.Number("grid.charactersPerLine", Math.Floor((section.ColumnWidth / Math.Max(20, (context.Layout.Body.Size * 20) + usual.Key.Item2)) + 0.001), place);
            if (usual.Key.Item1 is { } pitch and > 0 && !Departed("page.height", "page.top", "page.bottom"))
                context.Measures.Number("grid.linesPerPage", Math.Floor((section.AreaHeight / pitch) + 0.001), place);
            else if (usual.Key.Item1 is null)
                context.Measures.Unknown("grid.linesPerPage", NoPitch);
        }

        bool Departed(params string[] names) => names.Any(context.Measures.Departed);
    }

    private static double Spacing(InspectionContext context, Element element) =>
        element.Runs().Select(run => run.Format.Spacing).FirstOrDefault() + ((context.Outline.SectionOf(element.Paragraph).CharacterSpace ?? 0) / 4096 * 20);
}
