using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>A file with its elements known.</summary>
/// <param name="File">The file.</param>
/// <param name="Elements">In the order of the text.</param>
/// <param name="Tables">The tables of the text, with the number of their block; those that make the masthead or the imprint are left out.</param>
/// <param name="ImprintTables">Tables that make the imprint.</param>
internal sealed record Outline(WordFile File, IReadOnlyList<Element> Elements, IReadOnlyList<(WordTable Table, int Block)> Tables, IReadOnlyList<(WordTable Table, int Block)> ImprintTables)
{
    internal IEnumerable<Element> Of(params ElementKind[] kinds) => Elements.Where(element => kinds.Contains(element.Kind));

    internal Element? First(ElementKind kind) => Elements.FirstOrDefault(element => element.Kind == kind);

    /// <summary>True when a masthead stands above the text.</summary>
    internal bool HasMasthead => First(ElementKind.Mark) is not null || First(ElementKind.Number) is not null;

    internal WordSection SectionOf(WordBlock block) => File.Sections[block.Section];
}
