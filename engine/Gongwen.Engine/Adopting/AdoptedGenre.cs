namespace Gongwen.Engine.Adopting;

/// <summary>A genre made of a model text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Files">Its files in a pack, by path.</param>
public sealed record AdoptedGenre(string Id, string Name, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The path of its sample's data file.</summary>
    public string Sample => $"genres/{Id}/samples/model/report.yaml";

    /// <summary>How many blanks the text has.</summary>
    public int Blanks { get; init; }

    /// <summary>How many fields they are.</summary>
    public int Fields { get; init; }

    /// <summary>How many of their names are guesses.</summary>
    public int Guesses { get; init; }

    /// <summary>How many lines were left out.</summary>
    public int Dropped { get; init; }

    /// <summary>The lines of the file, for excerpts.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
