using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Where names and date stand under seals (GB/T 9704-2012, 7.3.5.1): the date four characters from the edge, the last name centred over it.</summary>
/// <param name="Rows">The names row by row; in the last row the last name stands over the date.</param>
/// <param name="Centres">The middles of the columns, from the left in characters; the last is the date's. A row of fewer names takes the last columns.</param>
/// <param name="DateRight">Characters left free to the right of the date.</param>
/// <param name="LinesBetweenRows">From one row to the next, so that seals don't touch.</param>
internal sealed record SealPlacement(IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows, IReadOnlyList<double> Centres, double DateRight, int LinesBetweenRows)
{
    private const int MostInARow = 3;

    // Between two seals, in millimetres.
    private const double Gap = 3;

    public static SealPlacement Of(Signature signature, LayoutProfile layout, double charactersPerLine)
    {
        var character = Twips.OfCharacters(layout, layout.Body.Size, 1) / Twips.PerMillimetre;
        var seal = layout.Sealed.Diameter / character;
        var date = TextWidth.OfSpaced(Inline.TextOf(signature.Date));
        var widths = signature.Names.Select(name => TextWidth.Of(Inline.TextOf(name))).ToList();
        // A long name keeps inside the type area, and takes the date's middle with it.
        var last = charactersPerLine - Math.Max(layout.Sealed.RightCharacters + (date / 2), Math.Max(widths.LastOrDefault(), seal) / 2);
        double[] centres = [last];
        for (var columns = Math.Min(MostInARow, widths.Count); columns > 1; columns--)
        {
            if (Middles(widths, columns, last, seal, Gap / character) is { } found)
            {
                centres = found;
                break;
            }
        }

        var rows = new List<IReadOnlyList<IReadOnlyList<Inline>>>();
        for (var start = 0; start < signature.Names.Count; start += centres.Length)
            rows.Add([.. signature.Names.Skip(start).Take(centres.Length)]);
        var height = (int)Math.Ceiling((layout.Sealed.Diameter + Gap) * Twips.PerMillimetre / layout.Page.LinePitch);
        return new SealPlacement(rows, centres, charactersPerLine - last - (date / 2), height);
    }

    // The middles of so many columns, as near to each other as names and seals allow; null where they don't fit.
    private static double[]? Middles(List<double> widths, int columns, double last, double seal, double gap)
    {
        const double BetweenNames = 0.5;
        var widest = new double[columns];
        for (var i = 0; i < widths.Count; i++)
        {
            // A last row of fewer names takes the last columns.
            var first = i / columns * columns;
            var column = i - first + Math.Max(0, columns - (widths.Count - first));
            widest[column] = Math.Max(widest[column], widths[i]);
        }

        var centres = new double[columns];
        centres[^1] = last;
        for (var i = columns - 2; i >= 0; i--)
            centres[i] = centres[i + 1] - Math.Max(seal + gap, ((widest[i] + widest[i + 1]) / 2) + BetweenNames);
        return centres[0] - (Math.Max(widest[0], seal) / 2) >= 0 ? centres : null;
    }
}
