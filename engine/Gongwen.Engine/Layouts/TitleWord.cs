namespace Gongwen.Engine.Layouts;

/// <summary>A piece of a title that no line ends in.</summary>
internal readonly record struct TitleWord(int Start, int Length, TitleWordKind Kind)
{
    internal int End => Start + Length;
}
