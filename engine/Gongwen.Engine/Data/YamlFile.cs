using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Reads a YAML text; what people get wrong is told and mended in a copy, so that all of it is told in one run.</summary>
internal static class YamlFile
{
    // Each attempt reads the file once more.
    private const int MaxAttempts = 20;

    /// <summary>The root value; null when there is none, or when what is left makes no sense without the faulty lines.</summary>
    public static RawNode? Read(SourceText source, string text, DataLimits limits, FindingList findings)
    {
        var mends = YamlMender.Run(source, text);
        var plain = new MendedText(text);
        var own = new FindingList();
        var reader = new YamlReader(source, plain, limits, own);
        var root = reader.Read();
        // A file the parser reads has no fault but those it can't see.
        if (reader.Broken is null)
            mends = [.. mends.Where(mend => mend.IsSilent)];
        if (reader.LimitReached || (reader.Broken is null && mends.Count == 0))
        {
            findings.AddRange(own);
            return reader.LimitReached ? null : root;
        }

        var mended = new MendedText(text);
        foreach (var mend in mends)
        {
            findings.Add(mend.Finding);
            mended.Replace(mend.Edit.Start, mend.Edit.Removed, mend.Edit.Added);
        }

        return ReadMended(source, mended, limits, findings);
    }

    private static RawNode? ReadMended(SourceText source, MendedText mended, DataLimits limits, FindingList findings)
    {
        var told = findings.Where(finding => finding.Location is not null).Select(finding => finding.Location!.Line).ToHashSet();
        var sawUnknown = false;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            mended.Apply();
            var own = new FindingList();
            var reader = new YamlReader(source, mended, limits, own);
            var root = reader.Read();
            if (reader.LimitReached || reader.Broken is not { } broken)
            {
                findings.AddRange(own);
                return sawUnknown || reader.LimitReached ? null : root;
            }

            // Nothing known explains it: tell the line unless it or the one above was told of, leave it out, and go on.
            sawUnknown = true;
            var line = source.LineOf(Math.Clamp(mended.ToOriginal(broken.Start), 0, source.Text.Length));
            while (line > 0 && source.LineEnd(line) == source.LineStart(line))
                line--;
            var (start, end) = (source.LineStart(line), source.LineEnd(line));
            if (!told.Contains(line + 1) && !told.Contains(line))
                findings.Add(Unreadable(source, start, end));
            told.Add(line + 1);
            if (!mended.Replace(start, end - start, ""))
                break;
        }

        if (!findings.HasErrors)
            findings.Add(Unreadable(source, 0, source.LineEnd(0)));
        return null;
    }

    private static Finding Unreadable(SourceText source, int start, int end)
    {
        while (start < end && source.Text[start] is ' ' or '\t')
            start++;
        return DataFault.Error("GW1022", source.Place(start, Math.Max(end, start)), new("这一行的写法读不懂", "this line can't be read"),
            new("检查这一行和上一行：缩进、冒号后的空格、引号和括号是否成对", "check this line and the one before: indentation, the space after the colon, quotes and brackets"));
    }
}
