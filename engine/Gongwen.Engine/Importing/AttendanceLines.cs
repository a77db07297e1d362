using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>Tells who was there in minutes: 出席、请假、列席, lines that follow one another.</summary>
internal static class AttendanceLines
{
    private static readonly string[] Labels = ["出席", "请假", "列席"];

    /// <summary>The pieces, such lines put together.</summary>
    public static List<ImportLeaf> Join(List<ImportLeaf> leaves)
    {
        List<ImportLeaf> joined = [];
        for (var at = 0; at < leaves.Count;)
        {
            var end = at;
            List<AttendanceLine> lines = [];
            List<SourceBlock> sources = [];
            for (; end < leaves.Count && Line(leaves[end]) is { } line; end++)
            {
                lines.Add(line);
                sources.AddRange(leaves[end].Sources);
            }

            joined.Add(end == at ? leaves[at] : new ImportLeaf(new ReadPart(new Attendance(lines, leaves[at].Block.Origin), sources)));
            at = Math.Max(end, at + 1);
        }

        return joined;
    }

    private static AttendanceLine? Line(ImportLeaf leaf)
    {
        if (leaf is not { Block: Paragraph, Sources: [SourceParagraph { ListLabel.Length: 0 } line] } || Array.Find(Labels, label => line.Trimmed.StartsWith(label, StringComparison.Ordinal)) is not { } found
            || line.Trimmed.Length <= found.Length + 1 || line.Trimmed[found.Length] != '：')
            return null;
        return new AttendanceLine(line.Inlines(line.Start, line.Start + found.Length), line.Inlines(line.Start + found.Length + 1, line.End));
    }
}
