using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The names of WordprocessingML and its neighbours, and the values of their attributes. Lengths are twips, twentieths of a point.</summary>
internal static class WordNames
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    internal static readonly XNamespace Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    internal static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    internal static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    // No sheet is longer than 22 inches; what says more is damaged or meant to harm.
    private const double Most = 200_000;

    internal static XElement? Child(this XElement? element, string name) => element?.Element(W + name);

    internal static string? Given(this XElement? element, string name) => (string?)element?.Attribute(W + name);

    internal static string? Val(this XElement? element) => element.Given("val");

    /// <summary>A number, or a length with a unit in twips; null for none.</summary>
    internal static double? Number(this XElement? element, string name) => NumberOf(element.Given(name));

    /// <summary>A switch: null when there is none.</summary>
    internal static bool? Switch(this XElement? element) => element is null ? null : element.Val() is not ("0" or "false" or "off" or "none");

    internal static double? NumberOf(string? text)
    {
        if (text is null)
            return null;
        var unit = text.Length > 2 ? text[^2..] : "";
        var factor = unit switch { "pt" => 20, "mm" => 1440 / 25.4, "cm" => 1440 / 2.54, "in" => 1440, "pc" or "pi" => 240, _ => 0.0 };
        var digits = factor > 0 ? text[..^2] : text;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(factor > 0 ? number * factor : number, -Most, Most)
            : null;
    }
}
