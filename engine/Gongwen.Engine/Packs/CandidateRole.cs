namespace Gongwen.Engine.Packs;

/// <summary>What becomes of a file that a layer has.</summary>
public enum CandidateRole
{
    /// <summary>It is read.</summary>
    Used,

    /// <summary>It is laid over the one that is read.</summary>
    Changes,

    /// <summary>A layer above has the same file.</summary>
    Hidden,

    /// <summary>Nobody asks for it: its section is in no list.</summary>
    Unused,
}
