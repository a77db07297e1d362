using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Mending;

/// <summary>Applies mends to a text.</summary>
internal static class TextMender
{
    /// <summary>The mends of a file that may be applied at once, in the order of the text; of those that overlap the first.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="file">The file they must be about.</param>
    /// <param name="most">The least trusted kind that is applied.</param>
    public static List<(Finding Finding, Fix Fix)> Chosen(IEnumerable<Finding> findings, string file, FixKind most)
    {
        var wanted = findings
            .Where(finding => finding.Fix is { Location: { Offset: >= 0, Length: > 0 } place } fix && place.File == file && fix.Kind <= most)
            .Select(finding => (Finding: finding, Fix: finding.Fix!))
            .OrderBy(entry => entry.Fix.Location.Offset).ThenBy(entry => entry.Fix.Location.Length);
        List<(Finding, Fix)> chosen = [];
        var end = 0;
        foreach (var entry in wanted)
        {
            if (entry.Fix.Location.Offset < end)
                continue;
            chosen.Add(entry);
            end = entry.Fix.Location.Offset + entry.Fix.Location.Length;
        }

        return chosen;
    }

    /// <summary>The text with mends applied, and how many; those that don't fit the text are left.</summary>
    public static (string Text, int Count) Apply(string text, IEnumerable<Fix> fixes)
    {
        var mended = new StringBuilder(text.Length);
        var (at, count) = (0, 0);
        foreach (var fix in fixes)
        {
            var start = fix.Location.Offset;
            if (start < at || start + fix.Location.Length > text.Length)
                continue;
            mended.Append(text, at, start - at).Append(fix.Replacement);
            at = start + fix.Location.Length;
            count++;
        }

        return (mended.Append(text, at, text.Length - at).ToString(), count);
    }
}
