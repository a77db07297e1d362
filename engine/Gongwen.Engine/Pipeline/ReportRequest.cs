using Gongwen.Engine.Controls;
using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Pipeline;

/// <summary>What is asked of the pipeline for one report. Everything of the outside world comes in here.</summary>
/// <param name="File">The name of the data file, for its format (.yaml, .yml, .json) and for messages; it isn't opened.</param>
/// <param name="Bytes">The data file's content.</param>
public sealed record ReportRequest(string File, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The documents wanted, by id; null or empty for all of the genre's.</summary>
    public IReadOnlyList<string>? DocumentIds { get; init; }

    /// <summary>What to write; each document is written once in each. Default: docx alone.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; init; } = [OutputFormat.Docx];

    /// <summary>True to render in spite of errors and mark every gap 【待补：…】. Default false.</summary>
    public bool Draft { get; init; }

    /// <summary>True to leave out step 5, the rules about the document; faults of data and templates are found all the same. Default false.</summary>
    public bool Unchecked { get; init; }

    /// <summary>The day rules about deadlines compare with; null when no rule may.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Gives the table files that the report names (来自: 台账.xlsx); null when none can be had.</summary>
    public TableFileReader? Tables { get; init; }

    /// <summary>True to tell of every number where it comes from, and to put that list behind each document as an annex that isn't sent. Default false.</summary>
    public bool Evidence { get; init; }

    /// <summary>With <see cref="Evidence"/>: a text; only passages that hold it are told, piece by piece. Null for all numbers.</summary>
    public string? EvidenceAt { get; init; }

    /// <summary>The data when they were read already; the bytes are then of no interest. Null to read them.</summary>
    internal ReadReport? Read { get; init; }

    /// <summary>What the project sets about its checks (gongwen.yaml); null for nothing.</summary>
    internal ProjectFile? Project { get; init; }

    /// <summary>Hears of each step when it is done, for those who measure; null for nobody.</summary>
    public Action<PipelineStep>? Passed { get; init; }

    /// <summary>Stops the work; the call then throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
