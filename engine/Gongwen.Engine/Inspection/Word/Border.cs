using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>A line at an edge of a paragraph, table or cell.</summary>
/// <param name="Style">single, thickThinSmallGap …; nil and none are no border.</param>
/// <param name="Width">In points.</param>
/// <param name="Colour">RRGGBB or AUTO.</param>
/// <param name="Space">Between the text and the line, in points.</param>
internal sealed record Border(string Style, double Width, string Colour, double Space)
{
    /// <summary>True when something is drawn.</summary>
    internal bool IsDrawn => Style is not ("nil" or "none");

    /// <summary>True for two lines or more.</summary>
    internal bool IsDouble => Style.StartsWith("thick", StringComparison.Ordinal) && Style != "thick" || Style.StartsWith("thin", StringComparison.Ordinal) || Style is "double" or "triple";

    /// <summary>Null when the edge isn't mentioned.</summary>
    internal static Border? Read(XElement? edge) => edge is null
        ? null
        : new Border(edge.Val() ?? "none", (edge.Number("sz") ?? 0) / 8, (edge.Given("color") ?? "auto").ToUpperInvariant(), edge.Number("space") ?? 0);
}
