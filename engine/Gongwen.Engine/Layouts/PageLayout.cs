namespace Gongwen.Engine.Layouts;

/// <summary>The sheet and the type area (版心), standing. Lengths in millimetres unless said otherwise.</summary>
public sealed record PageLayout
{
    /// <summary>Width of the standing sheet.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the standing sheet.</summary>
    public required double Height { get; init; }

    /// <summary>天头: above the type area.</summary>
    public required double Top { get; init; }

    /// <summary>Below the type area.</summary>
    public required double Bottom { get; init; }

    /// <summary>订口: the binding edge.</summary>
    public required double Left { get; init; }

    /// <summary>切口: the outer edge.</summary>
    public required double Right { get; init; }

    /// <summary>How far the type area on the paper lies inside the top and bottom margins, where programs add half a line's spacing of their own.</summary>
    public required double Compensation { get; init; }

    /// <summary>Distance from one line to the next, in twentieths of a point.</summary>
    public required int LinePitch { get; init; }

    /// <summary>Added to each character of the body, in twentieths of a point; negative closes up.</summary>
    public required int CharacterSpacing { get; init; }

    /// <summary>How many characters of the body a line holds.</summary>
    public required int CharactersPerLine { get; init; }

    /// <summary>How many lines a page holds.</summary>
    public required int LinesPerPage { get; init; }

    /// <summary>The same sheet lying, turned so that its head is at the binding edge (GB/T 9704-2012, 8).</summary>
    public PageLayout Lying() => this with { Width = Height, Height = Width, Top = Left, Right = Top, Bottom = Right, Left = Bottom };
}
