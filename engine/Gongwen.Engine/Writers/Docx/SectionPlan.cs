using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The sections of a document with their headers and footers, and where each begins.</summary>
internal sealed class SectionPlan
{
    private readonly LayoutProfile _layout;
    private readonly List<DocxPart> _parts = [];
    private readonly List<(int Start, DocxSection Section)> _sections = [];
    private readonly Dictionary<(bool Landscape, string Kind), DocxReference> _footers = [];
    private readonly int _firstId;

    private SectionPlan(LayoutProfile layout, int firstId) => (_layout, _firstId) = (layout, firstId);

    /// <summary>The headers and footers.</summary>
    internal IReadOnlyList<DocxPart> Parts => _parts;

    /// <summary>The sections in order, each with the index of its first block; the first begins at 0.</summary>
    internal IReadOnlyList<(int Start, DocxSection Section)> Sections => _sections;

    /// <param name="document">The document.</param>
    /// <param name="layout">How it looks.</param>
    /// <param name="plan">Where its imprint goes.</param>
    /// <param name="firstId">The number of the first relationship that is free.</param>
    internal static SectionPlan Of(Document document, LayoutProfile layout, PagePlan plan, int firstId)
    {
        var sections = new SectionPlan(layout, firstId);
        sections.Add(document, plan);
        return sections;
    }

    private void Add(Document document, PagePlan plan)
    {
        var landscape = document.Landscape;
        var letterhead = document.Blocks.OfType<Masthead>().FirstOrDefault(masthead => masthead.Organs.Count > 0 && _layout.Masthead.MarkFromSheet);
        Begin(0, landscape, null, letterhead);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var turned = document.Blocks[i] switch { PageTurn turn => turn.Landscape, Attachment attachment => attachment.Landscape, Imprint => false, _ => landscape };
            var unnumbered = document.Blocks[i] is Imprint && plan.Imprint is ImprintPlacement.AfterBlankPage or ImprintPlacement.NextEvenPage;
            if (turned != landscape && i == 0)
                _sections.Clear();
            if (turned != landscape || unnumbered)
                Begin(i, turned, i == 0 ? null : plan.Imprint == ImprintPlacement.NextEvenPage && unnumbered ? "evenPage" : "nextPage", null, unnumbered && plan.Imprint == ImprintPlacement.AfterBlankPage);
            landscape = turned;
        }
    }

    private void Begin(int start, bool landscape, string? type, Masthead? letterhead, bool unnumbered = false)
    {
        var page = new DocxPage(_layout, landscape);
        var references = new List<DocxReference>();
        if (letterhead is not null)
        {
            page = new DocxPage(_layout, landscape) { Header = MastheadGeometry.Of(letterhead, _layout).HeaderTop };
            var sheet = page;
            references.Add(AddPart("header", "first", xml => HeaderPart.Write(xml, _layout, sheet, letterhead)));
        }

        if (unnumbered)
        {
            // Without footers of its own a section would show those before it.
            if (_layout.PageNumber.Position != PageNumberPosition.None)
                references.AddRange(new[] { "default", "even" }.Select(kind => AddPart("footer", kind, FooterPart.WriteEmpty, "empty")));
        }
        else
        {
            foreach (var kind in FooterPart.KindsFor(_layout.PageNumber))
                references.Add(Footer(landscape, kind, page));
            if (start == 0 && (letterhead is not null || !_layout.PageNumber.OnFirstPage))
                references.Add(_layout.PageNumber.OnFirstPage ? Footer(landscape, "first", page) : AddPart("footer", "first", FooterPart.WriteEmpty, "empty"));
        }

        _sections.Add((start, new DocxSection(page, type, references)));
    }

    private DocxReference Footer(bool landscape, string kind, DocxPage page)
    {
        if (!_footers.TryGetValue((landscape, kind), out var reference))
            _footers[(landscape, kind)] = reference = AddPart("footer", kind, xml => FooterPart.Write(xml, kind == "even", _layout, page), (landscape ? "lying " : "standing ") + kind);
        return reference;
    }

    private DocxReference AddPart(string element, string kind, Action<WordXml> write, string? key = null)
    {
        var id = $"rId{_firstId + _parts.Count}";
        _parts.Add(new DocxPart($"{element}{_parts.Count(part => part.Kind == element) + 1}.xml", element, id, write) { Key = key });
        return new DocxReference(element + "Reference", kind, id);
    }
}
