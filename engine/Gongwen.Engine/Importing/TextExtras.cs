using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>What a text file holds that no document can: control characters.</summary>
internal static class TextExtras
{
    private const int MostLinesNamed = 5;

    /// <summary>Says what isn't taken.</summary>
    public static void Report(SourceFile source, string file, FindingList findings)
    {
        List<int> lines = [];
        var count = 0;
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var here = source.Lines[line].Count(IsControl);
            count += here;
            if (here > 0 && lines.Count < MostLinesNamed)
                lines.Add(line + 1);
        }

        if (count > 0)
            findings.Add(ImportFault.NotTaken(file, [new($"控制字符 {count} 个（第{string.Join("、", lines)}行{(lines.Count == MostLinesNamed ? "等" : "")}）", $"{count} control characters (line {string.Join(", ", lines)})")]));
    }

    /// <summary>True for a character no document holds.</summary>
    public static bool IsControl(char c) => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
}
