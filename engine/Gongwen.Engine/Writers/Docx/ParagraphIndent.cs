namespace Gongwen.Engine.Writers.Docx;

/// <summary>Indents in twips; where the characters are given too, Word goes by them. A hundredth of a character each.</summary>
internal sealed record ParagraphIndent(int Left = 0, int Right = 0, int Hanging = 0)
{
    public int LeftChars { get; init; }

    public int HangingChars { get; init; }

    public int FirstLine { get; init; }

    public int FirstLineChars { get; init; }

    /// <summary>True to say the left indent even where it is nothing.</summary>
    public bool SaysLeft { get; init; }
}
