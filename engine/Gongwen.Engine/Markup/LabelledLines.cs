using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Markup;

/// <summary>The lines of a container that all have labels. Empty ones are left out; unknown, missing and repeated labels are said.</summary>
internal sealed class LabelledLines
{
    private readonly Dictionary<string, List<IReadOnlyList<Inline>>> _contents = new(StringComparer.Ordinal);

    private LabelledLines()
    {
    }

    public bool IsEmpty => _contents.Values.All(lines => lines.Count == 0);

    /// <summary>The line of a label; empty when there is none.</summary>
    public IReadOnlyList<Inline> One(string label) => All(label) is [var first, ..] ? first : [];

    /// <summary>The lines of a label that may be repeated.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> All(string label) => _contents.GetValueOrDefault(label) ?? [];

    public static LabelledLines Read(
        ContainerStart container, ReadOnlySpan<MarkupLine> lines, string[] once, string[] repeated, MarkupSource source, MarkupFindings findings, InlineBuilder inlines)
    {
        var read = new LabelledLines();
        string[] labels = [.. once, .. repeated];
        foreach (var line in lines)
        {
            var cut = LabelledLine.Cut(line, source);
            var place = source.TemplatePlace(line.Atoms[0]);
            if (cut.Label is not { } label || !labels.Contains(label, StringComparer.Ordinal))
            {
                if (cut.Label is { } unknown)
                    findings.UnknownLabel(place, container.Name, unknown, NearestKey.Find(unknown, labels), labels);
                else if (inlines.Build([line]).Count > 0)
                    findings.NoLabel(place, container.Name, labels);
                continue;
            }

            if (read._contents.TryGetValue(label, out var contents) && !repeated.Contains(label, StringComparer.Ordinal))
                findings.LabelAgain(place, container.Name, label);
            if (contents is null)
                read._contents.Add(label, contents = []);
            if (!cut.Rest.IsBlank && inlines.Build([cut.Rest]) is { Count: > 0 } content)
                contents.Add(content);
        }

        return read;
    }
}
