using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>One parameter of a layout as its file gives it.</summary>
/// <param name="Name">E.g. page.top.</param>
/// <param name="Value">The value with its place.</param>
/// <param name="Clause">The clause of GB/T 9704-2012; "" for practice.</param>
/// <param name="Strength">How binding it is.</param>
/// <param name="Replaces">The parameter of the base layout this one takes the place of; null when it is the first.</param>
public sealed record LayoutParameter(string Name, DataNode Value, string Clause, LayoutStrength Strength, LayoutParameter? Replaces)
{
    /// <summary>毫米, 磅, 缇 (a twentieth of a point), 字, 行, 号 or 个; "" for what isn't measured.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How far a measured page may differ and still comply, in <see cref="Unit"/>; null for not at all.</summary>
    public double? Tolerance { get; init; }

    /// <summary>Why the layout departs from what the standard rules (allow-deviation); null when not said.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>The pack whose file gives the value.</summary>
    public string Pack { get; init; } = "";

    /// <summary>A value as people read it: the items of a list with 、 between them.</summary>
    public static string Shown(DataNode value) =>
        value.Kind == DataKind.List ? string.Join('、', value.Items.Select(item => item.Text)) : value.Text;

    /// <summary>A value and what it is measured in: 37 毫米, 三号, 11 磅.</summary>
    public static string Shown(DataNode value, string unit) =>
        value.Kind != DataKind.Number || unit.Length == 0 ? Shown(value) : $"{value.Text} {(unit == "号" ? "磅" : unit)}";

    /// <summary>A value and what it is measured in, in both languages: 37 毫米, 37 mm.</summary>
    public static LocalizedText Said(DataNode value, string unit)
    {
        var english = value.Kind == DataKind.List ? string.Join(", ", value.Items.Select(item => item.Text))
            : value.Kind == DataKind.Number ? $"{value.Text} {LayoutUnits.English(unit, value.Text)}".TrimEnd()
            : value.Text;
        return new(Shown(value, unit), english);
    }

    /// <summary>True when two values mean the same: 37 is 37.0, 三号 is 16, a list its items.</summary>
    public static bool Same(DataNode a, DataNode b)
    {
        if (a.Kind == DataKind.List || b.Kind == DataKind.List)
            return a.Kind == b.Kind && a.Items.Select(item => item.Text).SequenceEqual(b.Items.Select(item => item.Text), StringComparer.Ordinal);
        return string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase) || (Measure(a) is { } measure && measure == Measure(b));
    }

    private static double? Measure(DataNode node) =>
        LayoutParameters.SizeOf(node.Text) ?? (double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
}
