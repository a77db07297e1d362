namespace Gongwen.Engine.Mending;

/// <summary>A mended copy of a Word file.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Mended">How many mends stand in it as changes to be accepted.</param>
/// <param name="Comments">How many comments were added.</param>
public sealed record WordCopy(byte[] Bytes, int Mended, int Comments);
