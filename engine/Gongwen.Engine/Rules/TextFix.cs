using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>Safe replacements in the data file.</summary>
internal static class TextFix
{
    /// <summary>Replaces a stretch of a line where it stands in the data file; null when it doesn't stand there character for character.</summary>
    public static Fix? At(DocumentLine line, int start, int length, string replacement) =>
        line.PlaceInData(start, length) is { Offset: >= 0, Length: > 0 } place ? new Fix(Safe: true, place, replacement) : null;
}
