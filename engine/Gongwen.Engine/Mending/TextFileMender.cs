using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Mending;

/// <summary>Applies mends to a text file: a report's data, plain text, Markdown. Everything else in it stays byte for byte, its encoding and mark too.</summary>
public static class TextFileMender
{
    /// <summary>The mended bytes and how many mends they hold; null when nothing is to be mended. Of mends that overlap the first is applied; run again for the others.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">What findings call it.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="most">The least trusted kind of mend that is applied.</param>
    public static (byte[] Bytes, int Count)? Apply(byte[] bytes, string file, IEnumerable<Finding> findings, FixKind most)
    {
        var fixes = TextMender.Chosen(findings, file, most);
        // Bytes that would not come back the same aren't touched.
        if (fixes.Count == 0 || TextFile.Read(bytes, file, ReadLimits.Default, []) is not { } read || read.Encode(read.Text) is not { } same || !same.AsSpan().SequenceEqual(bytes))
            return null;
        var (text, count) = TextMender.Apply(read.Text, fixes.Select(entry => entry.Fix));
        return count > 0 && read.Encode(text) is { } mended ? (mended, count) : null;
    }

    /// <summary>The text of a file; "" when it is none.</summary>
    public static string TextOf(byte[] bytes) => TextFile.Read(bytes, "", ReadLimits.Default, [])?.Text ?? "";
}
