using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>The headings the contents list, with the names links lead to. None in a document without contents.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<Heading, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>In the order of the document.</summary>
    internal IReadOnlyList<Heading> Listed { get; private init; } = [];

    internal static HeadingIds Of(Document document, LayoutProfile layout)
    {
        if (!document.Blocks.Any(block => block is Contents))
            return new HeadingIds();
        var ids = new HeadingIds { Listed = [.. document.Blocks.OfType<Heading>().Where(heading => heading.Level <= layout.Contents.Levels)] };
        for (var i = 0; i < ids.Listed.Count; i++)
            ids._ids[ids.Listed[i]] = string.Create(CultureInfo.InvariantCulture, $"heading-{i + 1}");
        return ids;
    }

    /// <summary>Null when the contents don't list the heading.</summary>
    internal string? Of(Heading heading) => _ids.GetValueOrDefault(heading);
}
