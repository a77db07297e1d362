namespace Gongwen.Engine.Inspection.Word;

/// <summary>Text of one look.</summary>
/// <param name="Text">A tab is \t, a line break \n.</param>
/// <param name="Format">How it looks.</param>
/// <param name="Style">The name of its character style, in lower case; "" for none.</param>
/// <param name="IsPageNumber">True for the number a PAGE field shows.</param>
internal sealed record WordRun(string Text, RunFormat Format, string Style, bool IsPageNumber);
