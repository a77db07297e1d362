using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>A line around or between a text that is no part of it.</summary>
/// <param name="Index">Which block of the file it is.</param>
/// <param name="Paragraph">The line.</param>
/// <param name="Reason">What it is instead: 页码, 转载站的广告.</param>
internal sealed record Leftover(int Index, SourceParagraph Paragraph, LocalizedText Reason)
{
    /// <summary>What is said of it.</summary>
    public Finding Finding => ImportFault.Dropped(Paragraph, Reason);
}
