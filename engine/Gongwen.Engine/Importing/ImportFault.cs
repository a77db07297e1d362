using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>What is said of a file that is taken over: GW2310 to GW2339.</summary>
internal static class ImportFault
{
    private const int LongestShown = 30;

    /// <summary>GW2310: a line that is no part of the text.</summary>
    internal static Finding Dropped(Leftover leftover) => new(
        "GW2310",
        Severity.Note,
        new($"没有取这一行：{leftover.Reason.Chinese}", $"this line is left out: {leftover.Reason.English}"))
    {
        Location = leftover.Paragraph.Origin.Place,
        Text = Shown(leftover.Paragraph.Trimmed),
    };

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
