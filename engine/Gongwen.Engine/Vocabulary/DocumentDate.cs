using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The day a document speaks on.</summary>
internal static class DocumentDate
{
    private const string Key = "成文日期";

    /// <summary>成文日期 of the data, else the date under the signature, else today; null when none is known.</summary>
    public static DateOnly? Of(ReportContext context) =>
        context.Data[Key]?.Date
        ?? context.Document.Blocks.OfType<Signature>().Select(signature => DateOf(signature.Date)).FirstOrDefault(date => date is not null)
        ?? context.Today;

    private static DateOnly? DateOf(IReadOnlyList<Inline> date) =>
        DataNode.OfText(Inline.TextOf(date), SourceLocation.OfFile("")).Date;
}
