namespace Gongwen.Liquid.Syntax;

/// <summary>The words and marks inside a tag.</summary>
internal enum TokenKind : byte
{
    End,
    Bad,
    Identifier,
    Number,
    String,
    Dot,
    DotDot,
    Colon,
    Comma,
    Pipe,
    OpenSquare,
    CloseSquare,
    OpenRound,
    CloseRound,
    Question,
    Dash,
    Assign,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
}
