namespace Gongwen.Engine.Inspection.Checks;

/// <summary>The sheet and its margins, in every section; a lying sheet as it stands when it is bound (5.1, 5.2.1, 8).</summary>
internal sealed class PageCheck : IDocumentCheck
{
    public void Run(InspectionContext context)
    {
        var sections = context.File.Sections;
        for (var i = 0; i < sections.Count; i++)
        {
            var (section, place) = (sections[i], Place.OfSection(i, sections.Count));
            var lying = section.IsLying;
            Measure("page.width", lying ? section.Height : section.Width);
            Measure("page.height", lying ? section.Width : section.Height);
            Measure("page.top", lying ? section.Right : section.Top);
            Measure("page.left", lying ? section.Top : section.Left);
            Measure("page.bottom", lying ? section.Left : section.Bottom);
            Measure("page.right", lying ? section.Bottom : section.Right);

            void Measure(string name, double twips) => context.Measures.Number(name, twips / InspectionContext.TwipsPerMillimetre, place, 0.05);
        }
    }
}
