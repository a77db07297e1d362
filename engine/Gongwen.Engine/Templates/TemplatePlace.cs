using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Places in templates as the rest of the engine writes them.</summary>
internal static class TemplatePlace
{
    /// <summary>A span of a template.</summary>
    public static SourceLocation Of(SourceSpan span) => new(span.File, span.Line, span.Column, span.EndLine, span.EndColumn)
    {
        Offset = span.Source is null ? -1 : span.Offset,
        Length = span.Length,
    };
}
