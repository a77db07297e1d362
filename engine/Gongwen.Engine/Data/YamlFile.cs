using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Reads a YAML text, and reads it again mended as long as that tells of more faults.</summary>
internal static class YamlFile
{
    public static RawNode? Read(SourceText source, string text, DataLimits limits, FindingList findings)
    {
        var mended = new MendedText(text);
        var reader = new YamlReader(source, mended, limits, findings);
        var root = reader.Read();
        if (reader.LimitReached)
            return null;
        if (reader.Broken is { } broken)
        {
            var at = mended.ToOriginal(broken.Start);
            findings.Add(DataFault.Error("GW1022", source.Place(at, at + 1), new("这一行的写法读不懂", "this line can't be read"),
                new("检查这一行和上一行：缩进、冒号后的空格、引号和括号是否成对", "check this line and the one before: indentation, the space after the colon, quotes and brackets")));
            return null;
        }

        return root;
    }
}
