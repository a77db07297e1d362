using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The parts of a Word file that depend on nothing but the layout, made once for each. Safe for many threads.</summary>
internal sealed class ConstantParts
{
    // As long as a layout lives; what is kept can be made again at any time.
    private static readonly ConditionalWeakTable<LayoutProfile, ConstantParts> ByLayout = [];

    private readonly ConcurrentDictionary<string, PackedPart> _parts = new(StringComparer.Ordinal);

    /// <summary>Those of a layout.</summary>
    internal static ConstantParts Of(LayoutProfile layout) => ByLayout.GetOrCreateValue(layout);

    /// <summary>The part, written when it is asked for the first time.</summary>
    /// <param name="key">What it depends on besides the layout, with its name.</param>
    /// <param name="name">Its path in the package.</param>
    /// <param name="write">Writes it.</param>
    internal PackedPart Get(string key, string name, Action<WordXml> write)
    {
        if (_parts.TryGetValue(key, out var known))
            return known;
        using var xml = new WordXml();
        write(xml);
        var part = PackedPart.Of(name, xml.Written, isKept: true);
        // The room a stream made for itself isn't kept.
        return _parts.GetOrAdd(key, part with { Bytes = part.Bytes.ToArray() });
    }
}
