using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>What a machine has of a kind of type that a layout sets.</summary>
/// <param name="Role">The kind.</param>
/// <param name="Category">What it is called: 仿宋.</param>
/// <param name="Wanted">The layout's fonts of the kind, the most wanted first; a document names the first.</param>
/// <param name="Installed">The first of them the machine has; null when it has none.</param>
/// <param name="StandIn">The first font of another kind the layout lets stand in and the machine has; null when it has none.</param>
public sealed record FontChoice(FontRole Role, string Category, IReadOnlyList<string> Wanted, string? Installed, string? StandIn)
{
    /// <summary>True when the machine has the font a document names.</summary>
    public bool IsInstalled => Installed is not null && Installed == Wanted[0];

    /// <summary>The best the machine can do; the most wanted font when it can do nothing.</summary>
    public string Best => Installed ?? StandIn ?? Wanted[0];

    /// <summary>One for each kind of type the layout sets, in the order of <see cref="FontRole"/>.</summary>
    public static IReadOnlyList<FontChoice> Of(LayoutProfile layout, Func<string, bool> isInstalled)
    {
        var used = UsedBy(layout);
        return
        [
            .. LayoutParameters.FontRoles.Where(each => used.Contains(each.Key)).Select(each => new FontChoice(
                each.Value,
                each.Key,
                layout.Fonts[each.Value],
                layout.Fonts[each.Value].FirstOrDefault(isInstalled),
                layout.StandIns[each.Value].FirstOrDefault(isInstalled))),
        ];
    }

    /// <summary>The layout with the best of the machine's fonts as the most wanted.</summary>
    public static LayoutProfile Apply(LayoutProfile layout, IReadOnlyList<FontChoice> choices)
    {
        var fonts = layout.Fonts.ToDictionary(each => each.Key, each => each.Value);
        foreach (var choice in choices)
            fonts[choice.Role] = [choice.Best, .. choice.Wanted.Where(name => name != choice.Best)];
        return layout with { Fonts = fonts, FontsOfMachine = true };
    }

    /// <summary>Reports that the machine has no font of the kind.</summary>
    public void ReportMissing(FindingList findings)
    {
        if (Installed is not null)
            return;
        findings.Add(new Finding("GW6011", Severity.Error, new LocalizedText(
            $"本机没有{Category}一类的字体，版式要的是 {string.Join("、", Wanted)}。",
            $"This machine has no font of the kind {Category}; the layout asks for {string.Join(", ", Wanted)}."))
        {
            Hint = new LocalizedText(
                $"装上其中一种，或者在模板包的版式里改 fonts.{Category}；不写 --strict-fonts 就不查字体。",
                $"Install one of them, or say others under fonts.{Category} in a pack's layout; without --strict-fonts fonts aren't looked for."),
        });
    }

    // What a layout doesn't print needs no font.
    private static HashSet<string> UsedBy(LayoutProfile layout)
    {
        string[] masthead = ["copyNumber", "classification", "urgency", "mark", "number", "signer"];
        return
        [
            .. from parameter in layout.Parameters
               where parameter.Name.EndsWith(".font", StringComparison.Ordinal) || parameter.Name.EndsWith(".labelFont", StringComparison.Ordinal)
               let element = parameter.Name[..parameter.Name.IndexOf('.', StringComparison.Ordinal)]
               where (layout.Masthead.Show || !masthead.Contains(element, StringComparer.Ordinal))
                   && (layout.Imprint.Show || element != "imprint")
                   && (layout.PageNumber.Position != PageNumberPosition.None || element != "pageNumber")
               select parameter.Value.Text,
        ];
    }
}
