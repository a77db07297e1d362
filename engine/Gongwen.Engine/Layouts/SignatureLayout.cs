namespace Gongwen.Engine.Layouts;

/// <summary>Where 署名 and 成文日期 stand without a seal (GB/T 9704-2012, 7.3.5.2).</summary>
/// <param name="BlankLinesBefore">Blank lines above the names.</param>
/// <param name="RightCharacters">Characters left free to the right of the longer of name and date.</param>
/// <param name="DateShift">How many characters the date begins to the right of the name.</param>
public sealed record SignatureLayout(int BlankLinesBefore, double RightCharacters, double DateShift);
