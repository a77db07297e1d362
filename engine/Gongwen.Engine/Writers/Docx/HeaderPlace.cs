using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A cell of a header row as Word counts them.</summary>
/// <param name="Content">Empty where a merged cell goes on.</param>
/// <param name="Column">Its first column.</param>
/// <param name="Columns">How many it takes.</param>
/// <param name="Merge">Whether it is one of several, one below the other.</param>
internal readonly record struct HeaderPlace(IReadOnlyList<Inline> Content, int Column, int Columns, HeaderMerge Merge);
