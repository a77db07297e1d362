using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Where names and date stand under seals (GB/T 9704-2012, 7.3.5.1): the date four characters from the edge, the last name centred over it.</summary>
/// <param name="Rows">The names row by row; in the last row the last name stands over the date.</param>
/// <param name="Centres">The middles of the columns, from the left in characters; the last is the date's. A row of fewer names takes the last columns.</param>
/// <param name="DateRight">Characters left free to the right of the date.</param>
/// <param name="LinesBetweenRows">From one row to the next, so that seals don't touch.</param>
internal sealed record SealPlacement(IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows, IReadOnlyList<double> Centres, double DateRight, int LinesBetweenRows)
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    // Between two seals, in millimetres.
    private const double Gap = 3;

    public static SealPlacement Of(Signature signature, LayoutProfile layout, double charactersPerLine)
    {
        var character = Twips.OfCharacters(layout, layout.Body.Size, 1) / TwipsPerMillimetre;
        var seal = layout.Sealed.Diameter / character;
        var widest = signature.Names.Count == 0 ? 0 : signature.Names.Max(name => TextWidth.Of(Inline.TextOf(name)));
        var date = TextWidth.OfSpaced(Inline.TextOf(signature.Date));
        // A long name keeps inside the type area, and takes the date's middle with it.
        var last = charactersPerLine - Math.Max(layout.Sealed.RightCharacters + (date / 2), Math.Max(widest, seal) / 2);
        var step = Math.Max(seal + (Gap / character), widest + 1);
        var columns = Math.Clamp(1 + (int)Math.Floor(Math.Max(0, last - (Math.Max(widest, seal) / 2)) / step), 1, Math.Max(1, signature.Names.Count));
        var rows = new List<IReadOnlyList<IReadOnlyList<Inline>>>();
        for (var start = 0; start < signature.Names.Count; start += columns)
            rows.Add([.. signature.Names.Skip(start).Take(columns)]);
        var height = (int)Math.Ceiling((layout.Sealed.Diameter + Gap) * TwipsPerMillimetre / layout.Page.LinePitch);
        return new SealPlacement(rows, [.. Enumerable.Range(0, columns).Select(i => last - ((columns - 1 - i) * step))], charactersPerLine - last - (date / 2), height);
    }
}
