using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Markup;

/// <summary>Makes 署名 out of the lines of ::: signature: names without a label, office: before a name, date: once.</summary>
internal sealed class SignatureBuilder(MarkupSource source, MarkupFindings findings, InlineBuilder inlines)
{
    private const string Office = "office";
    private const string Date = "date";
    private static readonly string[] Labels = [Office, Date];

    /// <summary>The signature; null when nothing is written in it.</summary>
    public Signature? Build(ContainerStart container, ReadOnlySpan<MarkupLine> lines)
    {
        var form = Form(container);
        var names = new List<IReadOnlyList<Inline>>();
        var offices = new List<IReadOnlyList<Inline>>();
        IReadOnlyList<Inline>? date = null;
        IReadOnlyList<Inline> office = [];
        SourceLocation? officePlace = null;
        foreach (var line in lines)
        {
            var cut = LabelledLine.Cut(line, source);
            var place = source.TemplatePlace(line.Atoms[0]);
            var isLabel = cut.IsWord;
            if (isLabel && !Labels.Contains(cut.Label, StringComparer.Ordinal))
                findings.UnknownLabel(place, container.Name, cut.Label!, NearestKey.Find(cut.Label!, Labels), Labels);
            var written = isLabel ? cut.Rest : line;
            var content = written.IsBlank ? [] : inlines.Build([written]);
            switch (isLabel ? cut.Label : null)
            {
                case Date:
                    if (date is not null)
                        findings.LabelAgain(place, container.Name, Date);
                    date ??= content;
                    break;
                case Office when form != SignatureForm.Stamped:
                    findings.OfficeWithoutStamp(place);
                    break;
                case Office:
                    if (office.Count > 0)
                        findings.OfficeWithoutName(officePlace);
                    (office, officePlace) = (content, place);
                    break;
                case null when content.Count > 0:
                    names.Add(content);
                    offices.Add(office);
                    office = [];
                    break;
            }
        }

        if (office.Count > 0)
            findings.OfficeWithoutName(officePlace);
        if (names.Count == 0 && date is not { Count: > 0 })
            return null;
        return new Signature(names, date ?? [], new Origin(container.Place, null))
        {
            Form = form,
            Offices = offices.Exists(content => content.Count > 0) ? offices : [],
        };
    }

    private static SignatureForm Form(ContainerStart container) =>
        container.Has("stamped") ? SignatureForm.Stamped : container.Has("sealed") ? SignatureForm.Sealed : SignatureForm.Unsealed;
}
