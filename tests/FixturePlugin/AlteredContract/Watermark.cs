namespace Gongwen.Contracts;

/// <summary>A type that the contract of today does not have.</summary>
public sealed record Watermark(string Text);
