using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Adopting;

/// <summary>A model text that is to become a genre.</summary>
/// <param name="File">What messages call it.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Kind">Its form.</param>
/// <param name="GenreId">The id the genre gets.</param>
public sealed record AdoptRequest(string File, byte[] Bytes, DocumentKind Kind, string GenreId)
{
    /// <summary>The genre's name; null takes it from the title.</summary>
    public string? Name { get; init; }

    /// <summary>True for a name another genre has.</summary>
    public Func<string, bool> IsTaken { get; init; } = _ => false;

    /// <summary>Renders the genre's sample as a draft, as text; null, with findings, when that can't be done.</summary>
    public required Func<AdoptedGenre, FindingList, string?> Render { get; init; }
}
