namespace Gongwen.Engine.Writers.Docx;

/// <summary>What a paragraph says beside its style. Lengths in twips.</summary>
internal sealed record ParagraphFormat(string Style)
{
    public bool KeepWithNext { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>The list and the level it is counted in; list 0 for one its style would count.</summary>
    public (int List, int Level)? Number { get; init; }

    public ParagraphBorder? Border { get; init; }

    /// <summary>Tab stops from the left: "left", "center" or "right", and where.</summary>
    public IReadOnlyList<(string Kind, int Position)> Tabs { get; init; } = [];

    /// <summary>What fills the way to the tab stops: "dot"; null for nothing.</summary>
    public string? TabLeader { get; init; }

    /// <summary>An exact height of its lines, off the grid; 0 for the style's.</summary>
    public int Line { get; init; }

    public ParagraphIndent? Indent { get; init; }

    /// <summary>"left", "center", "right"; null for the style's.</summary>
    public string? Alignment { get; init; }

    /// <summary>The section that ends with this paragraph; null when none does.</summary>
    public DocxSection? SectionEnd { get; init; }
}
