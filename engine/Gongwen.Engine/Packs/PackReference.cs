using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>A pack that another stands on, by exact version.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">A semantic version.</param>
/// <param name="Location">Where the pack's manifest says so.</param>
public sealed record PackReference(string Id, string Version, SourceLocation Location)
{
    /// <summary>Its id and version, as messages name it.</summary>
    public string Title => $"{Id} {Version}";
}
