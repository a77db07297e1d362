namespace Gongwen.Engine.Evidence;

/// <summary>Where a number of a document comes from.</summary>
public enum EvidenceKind
{
    /// <summary>A value of its own in the data.</summary>
    Data,

    /// <summary>Computed from data.</summary>
    Computed,

    /// <summary>The template's own words.</summary>
    Template,

    /// <summary>Typed within a text by who wrote the report: nothing backs it.</summary>
    Unbacked,
}
