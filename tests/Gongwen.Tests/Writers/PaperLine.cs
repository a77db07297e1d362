namespace Gongwen.Tests.Writers;

/// <summary>A line on a page: its text, its ends, and the height of its middle.</summary>
internal sealed record PaperLine(string Text, double Left, double Right, double Middle);
