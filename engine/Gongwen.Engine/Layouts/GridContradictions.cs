using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Lines of a page and characters of a line that a layout states, but that its type area, pitch and spacing don't give.</summary>
/// <param name="laid">The layout's parameters.</param>
/// <param name="standard">The packs that say what the standard rules.</param>
internal sealed class GridContradictions(LayoutOverlay laid, IReadOnlySet<string> standard)
{
    private const int TwipsPerPoint = 20;
    private const string Lines = "grid.linesPerPage";
    private const string Pitch = "grid.linePitch";
    private const string Characters = "grid.charactersPerLine";
    private const string Spacing = "grid.characterSpacing";

    /// <summary>Finds those of a layout whose parameters have no other fault.</summary>
    public IEnumerable<Finding> Of(LayoutProfile layout)
    {
        var page = layout.Page;
        var (height, width) = (page.Height - page.Top - page.Bottom, page.Width - page.Left - page.Right);
        if (Count(height, page.LinePitch) is var lines && lines != page.LinesPerPage)
        {
            var pitch = Fitting(height, page.LinesPerPage) is { } fitting && fitting is >= LayoutReader.LeastPitch and <= LayoutReader.MostPitch ? fitting : (int?)null;
            var (area, step) = (Text(height), Text(page.LinePitch));
            yield return Finding(
                [Lines, Pitch],
                ["page.height", "page.top", "page.bottom"],
                new(
                    $"{Lines} 是 {page.LinesPerPage}，版心高 {area} 毫米、行距 {step} 缇却排 {lines} 行。",
                    $"{Lines} is {page.LinesPerPage}, but a type area {area} mm high has {lines} lines {step} twips apart."),
                (Lines, lines >= LayoutReader.LeastLines ? lines : null),
                (Pitch, pitch));
        }

        var size = layout.Body.Size * TwipsPerPoint;
        if (Count(width, size + page.CharacterSpacing) is var characters && characters != page.CharactersPerLine)
        {
            var step = Fitting(width, page.CharactersPerLine);
            var spacing = step is null ? (int?)null : (int)Math.Floor(step.Value - size);
            if (spacing is < LayoutReader.LeastSpacing or > LayoutReader.MostSpacing)
                spacing = null;
            var (area, points, apart) = (Text(width), Text(layout.Body.Size), Text(page.CharacterSpacing));
            yield return Finding(
                [Characters, Spacing],
                ["body.size", "page.width", "page.left", "page.right"],
                new(
                    $"{Characters} 是 {page.CharactersPerLine}，版心宽 {area} 毫米、字号 {points} 磅、字距 {apart} 缇却排 {characters} 字。",
                    $"{Characters} is {page.CharactersPerLine}, but a type area {area} mm wide has {characters} characters of {points} points and {apart} twips."),
                (Characters, characters >= LayoutReader.LeastCharacters ? characters : null),
                (Spacing, spacing));
        }
    }

    private static int Count(double millimetres, double step) => (int)Math.Floor(Twips.OfMillimetres(millimetres) / step);

    /// <summary>The widest step in whole twips at which as many fit and not one more; null when there is none.</summary>
    private static int? Fitting(double millimetres, int count)
    {
        var step = Twips.OfMillimetres(millimetres) / count;
        return Count(millimetres, step) == count ? step : null;
    }

    // What a pack says of the grid itself has to be true; what only follows from its margins or sizes it may have overlooked.
    private Finding Finding(string[] grid, string[] others, LocalizedText message, (string Name, int? Value) count, (string Name, int? Value) step)
    {
        var changed = grid.FirstOrDefault(IsChanged);
        var ways = new[] { count, step }.Where(way => way.Value is not null).Select(way => string.Create(CultureInfo.InvariantCulture, $"{way.Name}: {way.Value}")).ToList();
        var name = changed ?? others.FirstOrDefault(IsChanged) ?? grid[0];
        var isError = changed is not null || !others.Any(IsChanged);
        return new Finding("GW6012", isError ? Severity.Error : Severity.Warning, message)
        {
            Location = laid.Find(name)!.Value.Location,
            Hint = ways.Count == 0 ? null : new($"写 {string.Join("，或者 ", ways)}。", $"Write {string.Join(", or ", ways)}."),
        };
    }

    private bool IsChanged(string name) => !standard.Contains(laid.Find(name)!.Pack);

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
