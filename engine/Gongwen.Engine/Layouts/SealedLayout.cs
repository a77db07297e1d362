namespace Gongwen.Engine.Layouts;

/// <summary>Where 署名 and 成文日期 stand under a seal (GB/T 9704-2012, 7.3.5.1).</summary>
/// <param name="BlankLinesBefore">Blank lines above the name, so that the seal begins within a line of the text.</param>
/// <param name="RightCharacters">Characters left free to the right of the date.</param>
/// <param name="Diameter">Of the seal, in millimetres.</param>
public sealed record SealedLayout(int BlankLinesBefore, double RightCharacters, double Diameter);
