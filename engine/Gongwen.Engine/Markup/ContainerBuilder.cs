using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Makes the block of a container out of its lines.</summary>
internal sealed class ContainerBuilder(MarkupSource source, MarkupFindings findings, InlineBuilder inlines)
{
    private static readonly string[] MastheadOnce = ["copy-number", "classification", "urgency", "suffix", "number"];
    private static readonly string[] MastheadRepeated = ["organ", "signer"];
    private static readonly string[] ImprintOnce = ["recipients", "copy", "issuer", "date"];

    private readonly SignatureBuilder _signature = new(source, findings, inlines);

    /// <summary>The block; null when nothing is written in the container.</summary>
    public Block? Build(ContainerStart container, ReadOnlySpan<MarkupLine> lines)
    {
        var origin = new Origin(container.Place, null);
        switch (container.Kind)
        {
            case ContainerKind.Masthead:
                return Masthead(container, lines, origin);
            case ContainerKind.Imprint:
                return Imprint(container, lines, origin);
            case ContainerKind.Attendance:
                return Attendance(container, lines, origin);
            case ContainerKind.Attachment:
                return Attachment(container, lines, origin);
            case ContainerKind.Contents:
                return new Contents(inlines.Build(lines), origin);
            case ContainerKind.Author:
                return Lines(lines) is { Count: > 0 } author ? new AuthorLine(WithBreaks(author), origin) : null;
            case ContainerKind.Recipients:
                return inlines.Build(lines) is { Count: > 0 } recipients ? new Recipients(recipients, origin) : null;
            case ContainerKind.Attachments:
                return Lines(lines) is { Count: > 0 } names ? new AttachmentNote(names, origin) : null;
            case ContainerKind.Signature:
                return _signature.Build(container, lines);
            default:
                return inlines.Build(lines) is { Count: > 0 } note ? new Note(note, origin) : null;
        }
    }

    private List<IReadOnlyList<Inline>> Lines(ReadOnlySpan<MarkupLine> lines)
    {
        var built = new List<IReadOnlyList<Inline>>();
        foreach (var line in lines)
        {
            if (inlines.Build([line]) is { Count: > 0 } content)
                built.Add(content);
        }

        return built;
    }

    private static List<Inline> WithBreaks(List<IReadOnlyList<Inline>> lines)
    {
        var content = new List<Inline>();
        foreach (var line in lines)
        {
            if (content.Count > 0)
                content.Add(new LineBreak(new Origin(line[0].Origin.Template, null)));
            content.AddRange(line);
        }

        return content;
    }

    private Masthead? Masthead(ContainerStart container, ReadOnlySpan<MarkupLine> lines, Origin origin)
    {
        var read = LabelledLines.Read(container, lines, MastheadOnce, MastheadRepeated, source, findings, inlines);
        return read.IsEmpty
            ? null
            : new Masthead(origin)
            {
                CopyNumber = read.One("copy-number"),
                Classification = read.One("classification"),
                Urgency = read.One("urgency"),
                Organs = read.All("organ"),
                Suffix = read.One("suffix"),
                Number = read.One("number"),
                Signers = read.All("signer"),
            };
    }

    private Imprint? Imprint(ContainerStart container, ReadOnlySpan<MarkupLine> lines, Origin origin)
    {
        var read = LabelledLines.Read(container, lines, ImprintOnce, [], source, findings, inlines);
        return read.IsEmpty
            ? null
            : new Imprint(origin)
            {
                Recipients = read.One("recipients"),
                CopyTo = read.One("copy"),
                Issuer = read.One("issuer"),
                Date = read.One("date"),
            };
    }

    private Attendance? Attendance(ContainerStart container, ReadOnlySpan<MarkupLine> lines, Origin origin)
    {
        var attendance = new List<AttendanceLine>();
        foreach (var line in lines)
        {
            var cut = LabelledLine.Cut(line, source);
            if (cut.Label is null)
            {
                if (inlines.Build([line]).Count > 0)
                    findings.NoLabel(source.TemplatePlace(line.Atoms[0]), container.Name, ["出席", "请假", "列席"]);
                continue;
            }

            if (cut.Rest.IsBlank || inlines.Build([cut.Rest]) is not { Count: > 0 } names)
                continue;
            var first = line.Atoms[0];
            var label = source.TextOf(first);
            label = label[..label.IndexOfAny(':', '：')].TrimEnd();
            attendance.Add(new AttendanceLine(inlines.Build([source.LineOf([first with { Length = label.Length }])]), names));
        }

        return attendance.Count == 0 ? null : new Attendance(attendance, origin);
    }

    private Attachment? Attachment(ContainerStart container, ReadOnlySpan<MarkupLine> lines, Origin origin)
    {
        if (inlines.Build(lines) is { Count: > 0 } title)
            return new Attachment("", title, container.Has("landscape"), origin);
        findings.AttachmentWithoutTitle(container.Place);
        return null;
    }
}
