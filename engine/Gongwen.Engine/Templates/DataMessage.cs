using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>A message that may print values: 第{{ 第几 }}项的“{{ 风险点 }}”没有责任人. What is absent prints nothing. Immutable, for many threads.</summary>
internal sealed class DataMessage
{
    private const int Longest = 300;

    private static readonly TemplateBudgets Budgets = TemplateBudgets.Default with { MaxTemplateLength = 5_000, MaxSteps = 20_000, MaxStringLength = 10_000, MaxProducedLength = 100_000, MaxOutputLength = 10_000 };

    private readonly LiquidTemplate? _template;
    private readonly string _text;

    private DataMessage(string text, LiquidTemplate? template) => (_text, _template) = (text, template);

    /// <summary>The message; null when it is at fault, with the reason.</summary>
    public static DataMessage? Parse(string text, out LocalizedText? fault)
    {
        fault = null;
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal))
            return new DataMessage(text, null);
        var parsed = DataCondition.ParserOf(Budgets).Parse(text);
        if (parsed.Errors.Count == 0)
            return new DataMessage(text, parsed.Template);
        fault = DataCondition.TextOf(parsed.Errors[0].Message);
        return null;
    }

    /// <summary>The message about something, on one line.</summary>
    public string Of(DataScope scope)
    {
        var text = _template is null ? _text : _template.Render(new TemplateContext(scope), out _);
        var line = string.Concat(text.Trim().Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "……";
    }
}
