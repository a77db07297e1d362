using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Fonts;

namespace Gongwen.Host.Commands;

/// <summary>The layouts a run takes instead of those the genres ask for. Safe for many threads.</summary>
public sealed class LayoutChoice
{
    private readonly ConcurrentDictionary<FontRole, LocalizedText> _notes = new();

    /// <summary>The layout of all documents; null for each genre's own.</summary>
    public string? Layout { get; init; }

    /// <summary>A layout to lay over; null for none.</summary>
    public string? Profile { get; init; }

    /// <summary>The machine's fonts; null when nobody asks for them.</summary>
    public InstalledFonts? Fonts { get; init; }

    /// <summary>True when a kind of type without a font on this machine is an error.</summary>
    public bool StrictFonts { get; init; }

    /// <summary>True when documents name the fonts the machine has.</summary>
    public bool InstalledFonts { get; init; }

    /// <summary>What was chosen in place of the most wanted fonts, in the order of the kinds.</summary>
    public IEnumerable<LocalizedText> Notes => _notes.OrderBy(note => note.Key).Select(note => note.Value);

    /// <summary>The layout for the id a genre asks for; null, with findings, when it can't be had.</summary>
    public LayoutProfile? Read(string id, LayoutLibrary library, FindingList findings)
    {
        var wanted = Layout ?? id;
        if (Profile is not null && !wanted.EndsWith("+" + Profile, StringComparison.Ordinal))
            wanted += "+" + Profile;
        if (library.Read(wanted, findings) is not { } layout)
            return null;
        if (Fonts is null)
            return layout;
        var choices = FontChoice.Of(layout, Fonts.Has);
        if (StrictFonts)
        {
            foreach (var choice in choices)
                choice.ReportMissing(findings);
            if (choices.Any(choice => choice.Installed is null))
                return null;
        }

        if (!InstalledFonts)
            return layout;
        foreach (var choice in choices.Where(choice => !choice.IsInstalled))
            _notes.TryAdd(choice.Role, NoteOf(choice));
        return FontChoice.Apply(layout, choices);
    }

    private static LocalizedText NoteOf(FontChoice choice) =>
        choice.Installed is { } own ? new($"{choice.Category}：本机没有 {choice.Wanted[0]}，用了 {own}", $"{choice.Category}: {choice.Wanted[0]} is not installed, {own} is used")
        : choice.StandIn is { } other ? new($"{choice.Category}：本机没有这一类字体，用 {other} 代替", $"{choice.Category}: no font of the kind is installed, {other} stands in")
        : new($"{choice.Category}：本机没有这一类字体，仍写 {choice.Wanted[0]}", $"{choice.Category}: no font of the kind is installed, {choice.Wanted[0]} is named all the same");
}
