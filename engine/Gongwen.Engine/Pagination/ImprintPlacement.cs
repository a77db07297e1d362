namespace Gongwen.Engine.Pagination;

/// <summary>Where an imprint goes (GB/T 9704-2012, 7.4: at the foot of the last page, which is an even one).</summary>
internal enum ImprintPlacement
{
    /// <summary>At the foot of the page the text ends on.</summary>
    SamePage,

    /// <summary>At the foot of the page after it.</summary>
    NextPage,

    /// <summary>Two pages on; the blank page between and its own carry no numbers (7.5).</summary>
    AfterBlankPage,

    /// <summary>On the next even page, which only the program that draws the pages can tell.</summary>
    NextEvenPage,
}
