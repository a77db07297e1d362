namespace Gongwen.Conformance.Checks;

/// <summary>A stretch of a line of a text: line and columns from 1, the end column behind the last character.</summary>
internal readonly record struct TextSpan(string File, int Line, int Column, int EndColumn)
{
    public int Length => EndColumn - Column;
}
