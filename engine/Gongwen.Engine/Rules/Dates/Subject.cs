using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>What a document calls itself: its title, or in a text without marks the first short line that ends like one.</summary>
internal static class Subject
{
    private const int FirstLines = 20;
    private const int LongestTitle = 60;
    private static readonly string[] Endings = ["总结", "报告", "汇报", "情况", "述职", "通知", "通报", "方案", "计划", "要点", "安排", "意见", "函", "请示", "纪要", "清单"];

    /// <summary>The line; null for none.</summary>
    public static DocumentLine? Of(DocumentText text) =>
        text.Lines.FirstOrDefault(line => line.Block is Title)
        ?? text.Lines.Take(FirstLines).FirstOrDefault(line => line.Kind == LineKind.Body && line.Text.Length <= LongestTitle && Endings.Any(ending => line.Text.TrimEnd().EndsWith(ending, StringComparison.Ordinal)));
}
