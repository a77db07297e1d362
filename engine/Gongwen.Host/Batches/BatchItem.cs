using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>A report of a batch, before it is worked on.</summary>
/// <param name="Number">Which, from 0.</param>
/// <param name="File">The data file, or the table it is a row of.</param>
/// <param name="ShownAs">What messages call it.</param>
/// <param name="Stem">What its documents are called without endings, from the output folder, with '/'.</param>
/// <param name="Source">What it is made of, from the output folder.</param>
internal sealed record BatchItem(int Number, ReportFile File, string ShownAs, string Stem, string Source)
{
    /// <summary>The row; null for a data file, which is read when it is worked on.</summary>
    public RowReport? Row { get; init; }

    /// <summary>What is wrong with its name; with an error it isn't worked on.</summary>
    public FindingList Naming { get; init; } = [];
}
