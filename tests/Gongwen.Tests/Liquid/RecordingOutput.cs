using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid;

/// <summary>Writes down every call as one line.</summary>
internal sealed class RecordingOutput : ITemplateOutput
{
    public List<string> Calls { get; } = [];

    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span) => Calls.Add($"literal {text} @{span.Line}:{span.Column}");

    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source) =>
        Calls.Add($"value {text} @{expression.Line}:{expression.Column} from {source ?? "-"}");

    public void WriteMissing(string expression, SourceSpan span, bool isNull) =>
        Calls.Add($"missing {expression} @{span.Line}:{span.Column} {(isNull ? "null" : "absent")}");
}
