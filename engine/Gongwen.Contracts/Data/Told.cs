namespace Gongwen.Contracts;

/// <summary>What few values have besides their place.</summary>
/// <param name="Place">The place, as the value keeps it.</param>
/// <param name="Written">What stands there, in another form than the value; null when that is told by <paramref name="Source"/>, or of no interest.</param>
/// <param name="Source">The value it was made of, which stands there; null for none.</param>
/// <param name="Derivation">How it was computed; null when it wasn't, or where it isn't told.</param>
internal sealed record Told(object Place, string? Written, DataNode? Source, Derivation? Derivation)
{
    /// <summary>What stands there, in another form than the value; null when it stands there as it is.</summary>
    public string? WrittenForm => Source is null ? Written : Source.Written ?? Source.Text;
}
