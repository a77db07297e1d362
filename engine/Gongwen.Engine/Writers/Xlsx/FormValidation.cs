using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>What a form says and asks of the cells of one column.</summary>
internal static class FormValidation
{
    // The bounds of Excel.
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;
    private const int LongestError = 225;
    private const int LongestList = 255;

    /// <summary>How the column is filled in, in a sentence or two; "" when nothing is said of it.</summary>
    public static string Explanation(TableTarget target)
    {
        List<string> parts = [];
        if (target.Schema.FindDescription() is { Length: > 0 } description)
            parts.Add(description);
        if (target.Kind is TargetKind.List or TargetKind.TextOrList)
            parts.Add("几条的，一行一条（Alt+Enter 换行）");
        return string.Join("；", parts);
    }

    /// <summary>An example as a person would fill it in; "" for none.</summary>
    public static string Example(TableTarget target) => target.Schema.FindExample() is { } example
        ? example.Kind == DataKind.List ? string.Join("\n", example.Items.Select(item => item.Text)) : example.Text : "";

    /// <summary>The words to choose from; empty where there is no choice.</summary>
    public static IReadOnlyList<string> Choices(TableTarget target) => target.Kind == TargetKind.Boolean ? ["是", "否"] : target.Kind == TargetKind.Choice ? target.Choices : [];

    /// <summary>True when the words are too many for a formula, so that they stand in a sheet.</summary>
    public static bool NeedsSheet(TableTarget target) =>
        Choices(target) is { Count: > 0 } choices && (choices.Any(choice => choice.Contains(',', StringComparison.Ordinal) || choice.Contains('"', StringComparison.Ordinal)) || choices.Sum(choice => choice.Length + 1) > LongestList);

    /// <summary>Writes the rule of a column.</summary>
    /// <param name="xml">The sheet.</param>
    /// <param name="target">What the column holds.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="choices">The range the words stand in; null where they stand in the formula.</param>
    public static void Write(SheetXml xml, TableTarget target, string cells, string? choices)
    {
        var schema = target.Schema;
        var isInteger = (schema.Closure.Types & SchemaTypes.Number) == SchemaTypes.None;
        switch (target.Kind)
        {
            case TargetKind.Choice or TargetKind.Boolean:
                Open(xml, target, cells, "list", null, $"只能填：{string.Join("、", Choices(target))}").Element("formula1", choices ?? $"\"{string.Join(',', Choices(target))}\"").Close();
                break;
            case TargetKind.Date:
                Open(xml, target, cells, "date", "between", "只能填日期，例如 2026-07-01").Element("formula1", "1").Element("formula2", "2958465").Close();
                break;
            case TargetKind.Number:
                var (least, most) = (Bound(schema, part => part.Minimum ?? part.ExclusiveMinimum), Bound(schema, part => part.Maximum ?? part.ExclusiveMaximum));
                var words = (isInteger ? "只能填整数" : "只能填数字") + (least is null ? "" : $"，不小于 {least}") + (most is null ? "" : $"，不大于 {most}");
                Open(xml, target, cells, isInteger ? "whole" : "decimal", "between", words).Element("formula1", least ?? "-999999999999").Element("formula2", most ?? "999999999999").Close();
                break;
            default:
                Open(xml, target, cells, null, null, null).Close();
                break;
        }
    }

    private static SheetXml Open(SheetXml xml, TableTarget target, string cells, string? type, string? comparison, string? error)
    {
        xml.Open("dataValidation");
        if (type is not null)
            xml.With("type", type);
        if (comparison is not null)
            xml.With("operator", comparison);
        xml.With("allowBlank", 1).With("showInputMessage", 1);
        if (error is not null)
            xml.With("showErrorMessage", 1).With("errorTitle", Cut(target.Title, LongestTitle)).With("error", Cut(error, LongestError));
        var prompt = string.Join('\n', new[] { target.IsRequired ? "必填" : "可不填", Explanation(target), Choices(target).Count > 0 ? $"可选：{string.Join("、", Choices(target))}" : Example(target) is { Length: > 0 } example ? $"例如：{example}" : "" }.Where(part => part.Length > 0));
        return xml.With("promptTitle", Cut(target.Title, LongestTitle)).With("prompt", Cut(prompt, LongestPrompt)).With("sqref", cells);
    }

    private static string? Bound(Schema schema, Func<Schema, SchemaNumber?> select) =>
        (select(schema) ?? (schema.RefTarget is { } referred ? select(referred) : null) ?? schema.AllOf.Select(select).FirstOrDefault(found => found is not null))?.Text is { } text
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}
