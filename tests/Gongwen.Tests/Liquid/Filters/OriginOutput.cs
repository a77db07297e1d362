using System.Text;
using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Filters;

/// <summary>Writes every value as [text:source].</summary>
internal sealed class OriginOutput : ITemplateOutput
{
    private readonly StringBuilder _text = new();

    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span) => _text.Append(text);

    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source) => _text.Append('[').Append(text).Append(':').Append(source).Append(']');

    public void WriteMissing(string expression, SourceSpan span, bool isNull) => _text.Append('?');

    public override string ToString() => _text.ToString();
}
