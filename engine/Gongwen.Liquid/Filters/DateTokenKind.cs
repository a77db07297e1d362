namespace Gongwen.Liquid.Filters;

/// <summary>What a piece of a date text is.</summary>
internal enum DateTokenKind : byte
{
    Number,
    Word,
    Mark,
}
