namespace Gongwen.Liquid;

/// <summary>
/// Where a rendering writes. Template text and values arrive separately, so that a host can treat the first as markup and the
/// second as plain text: a value never comes through <see cref="WriteLiteral"/>.
/// </summary>
public interface ITemplateOutput
{
    /// <summary>Text that stands in a template at <paramref name="span"/>. A part of a trimmed text keeps the span of the whole text node.</summary>
    void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span);

    /// <summary>
    /// Text that a value became, printed by the expression at <paramref name="expression"/>. <paramref name="source"/> is the host's own
    /// object the text comes from (<see cref="LiquidValue.Source"/>); null when no single one explains it.
    /// </summary>
    void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source);

    /// <summary>An output whose value is absent, or null when <paramref name="isNull"/>. The plain output writes nothing.</summary>
    void WriteMissing(string expression, SourceSpan span, bool isNull);
}
