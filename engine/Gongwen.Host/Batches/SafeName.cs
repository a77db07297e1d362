using System.Globalization;
using System.Text;

namespace Gongwen.Host.Batches;

/// <summary>Makes names of files of the texts of cells, good on every system.</summary>
internal static class SafeName
{
    // In bytes: with the document's name and an ending it stays under the 255 of most systems.
    private const int Longest = 150;
    private const string Forbidden = "<>:\"/\\|?*";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"];

    /// <summary>The name; "" when nothing is left of the text.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        var bytes = 0;
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            // What isn't seen would make two names look alike.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                continue;
            var safe = Rune.IsControl(rune) || Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? new Rune('_') : Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune;
            bytes += safe.Utf8SequenceLength;
            if (bytes > Longest)
                break;
            name.Append(safe.ToString());
        }

        // Ends with neither a dot nor a blank, begins with no dot: such files are hidden.
        var trimmed = name.ToString().Trim(' ', '.');
        var device = trimmed.Split('.')[0].TrimEnd();
        return Devices.Contains(device, StringComparer.OrdinalIgnoreCase) ? "_" + trimmed : trimmed;
    }
}
