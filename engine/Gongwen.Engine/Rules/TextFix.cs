using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>Replacements in the data file.</summary>
internal static class TextFix
{
    /// <summary>Replaces a stretch of a line where it stands in the data file; null when it doesn't stand there character for character.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many; not 0.</param>
    /// <param name="replacement">What stands there afterwards.</param>
    /// <param name="kind">How far it may be trusted.</param>
    public static Fix? At(DocumentLine line, int start, int length, string replacement, FixKind kind = FixKind.Safe) =>
        line.PlaceInData(start, length) is { Offset: >= 0, Length: > 0 } place ? new Fix(kind, place, replacement) : null;

    /// <summary>The hint that says so.</summary>
    public static LocalizedText Hint(string words, string replacement) => replacement.Length > 0
        ? new LocalizedText($"改为“{replacement}”", $"write “{replacement}”")
        : new LocalizedText($"删去“{words}”", $"remove “{words}”");
}
