using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Host.Files;

/// <summary>Applies safe fixes to the text of a data file.</summary>
public static class DataFileFixer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The mended bytes and how many fixes they hold; null when nothing is to be mended. Of fixes that overlap the first is applied; run again for the others.</summary>
    public static (byte[] Bytes, int Count)? Apply(byte[] bytes, string file, IEnumerable<Finding> findings)
    {
        var fixes = findings.Select(finding => finding.Fix).OfType<Fix>()
            .Where(fix => fix.Safe && fix.Location.File == file && fix.Location.Offset >= 0)
            .OrderBy(fix => fix.Location.Offset).ThenBy(fix => fix.Location.Length)
            .ToList();
        if (fixes.Count == 0)
            return null;
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        // Offsets count from after a byte order mark, as the reader does.
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        var mended = new StringBuilder(text.Length);
        var (at, count) = (0, 0);
        foreach (var fix in fixes)
        {
            var start = fix.Location.Offset + mark;
            if (start < at || start + fix.Location.Length > text.Length)
                continue;
            mended.Append(text, at, start - at).Append(fix.Replacement);
            at = start + fix.Location.Length;
            count++;
        }

        mended.Append(text, at, text.Length - at);
        return (Strict.GetBytes(mended.ToString()), count);
    }
}
