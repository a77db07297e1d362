namespace Gongwen.Contracts;

/// <summary>One key of an object with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataProperty(string Key, SourceLocation KeyLocation, DataNode Value);
