using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>What a Markdown file holds besides the text that is taken: pictures, its front matter.</summary>
internal static class MarkdownExtras
{
    /// <summary>Says what isn't taken.</summary>
    public static void Report(SourceFile source, string file, FindingList findings)
    {
        List<LocalizedText> left = [];
        Note(source.Blocks.OfType<SourceParagraph>().Sum(paragraph => paragraph.Text.Count(c => c == SourceParagraph.Object)), "图片或注释号", "pictures or marks of notes");
        Note(source.Lines.Count > 0 && source.Lines[0].TrimEnd() == "---" && source.Lines.Skip(1).Any(line => line.TrimEnd() is "---" or "...") ? 1 : 0, "文件头（---）", "front matter");
        Note(source.Lines.Count(IsTask), "任务的勾选框（[x]、[ ]）", "check boxes of tasks ([x], [ ])");
        if (left.Count > 0)
            findings.Add(ImportFault.NotTaken(file, left));

        void Note(int count, string chinese, string english)
        {
            if (count > 0)
                left.Add(new($"{chinese} {count} 处", $"{count} {english}"));
        }
    }

    private static bool IsTask(string line) =>
        line.AsSpan().TrimStart() is ['-' or '*' or '+', ' ' or '\t', .. var rest] && rest.TrimStart() is ['[', 'x' or 'X' or ' ', ']', ' ' or '\t', ..];
}
