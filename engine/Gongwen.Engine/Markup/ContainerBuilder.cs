using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Makes the block of a container out of its lines.</summary>
internal sealed class ContainerBuilder(MarkupSource source, MarkupFindings findings, InlineBuilder inlines)
{
    private static readonly string[] DateMarks = ["date:", "date："];

    /// <summary>The block; null when nothing is written in the container.</summary>
    public Block? Build(ContainerStart container, ReadOnlySpan<MarkupLine> lines)
    {
        var origin = new Origin(container.Place, null);
        switch (container.Kind)
        {
            case ContainerKind.Author:
                return Lines(lines) is { Count: > 0 } author ? new AuthorLine(WithBreaks(author), origin) : null;
            case ContainerKind.Recipients:
                return inlines.Build(lines) is { Count: > 0 } recipients ? new Recipients(recipients, origin) : null;
            case ContainerKind.Attachments:
                return Lines(lines) is { Count: > 0 } names ? new AttachmentNote(names, origin) : null;
            case ContainerKind.Signature:
                return Signature(lines, origin);
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

    private Signature? Signature(ReadOnlySpan<MarkupLine> lines, Origin origin)
    {
        var names = new List<IReadOnlyList<Inline>>();
        IReadOnlyList<Inline>? date = null;
        foreach (var line in lines)
        {
            var mark = line.Atoms[0].Kind == AtomKind.Text ? DateMark(source.TextOf(line.Atoms[0])) : 0;
            var rest = line.Skip(mark, source);
            var content = rest.IsBlank ? [] : inlines.Build([rest]);
            if (mark == 0 && content.Count > 0)
                names.Add(content);
            if (mark == 0)
                continue;
            if (date is not null)
                findings.SecondDate(source.TemplatePlace(line.Atoms[0]));
            date ??= content;
        }

        return names.Count == 0 && date is not { Count: > 0 } ? null : new Signature(names, date ?? [], origin);
    }

    private static int DateMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in DateMarks)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
                return mark.Length;
        }

        return 0;
    }
}
