using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Text;

/// <summary>版头 and 版记 as lines. The rules of paper aren't text: what is read back is the words.</summary>
internal static class MastheadText
{
    internal static void Write(Masthead masthead, LayoutProfile layout, TextLines lines)
    {
        if (!layout.Masthead.NumberAtRight)
            Matters(masthead, lines);
        Mark(masthead, lines);
        if (layout.Masthead.NumberAtRight)
        {
            if (masthead.Number.Count > 0)
                lines.Right(0, Inline.TextOf(masthead.Number));
            Matters(masthead, lines);
        }
        else
        {
            lines.Blank();
            Number(masthead, layout, lines);
        }

        lines.Blank();
    }

    internal static void Write(Imprint imprint, LayoutProfile layout, TextLines lines)
    {
        var inset = (int)(2 * layout.Imprint.Inset);
        lines.Blank();
        foreach (var (label, names) in new[] { ("主送：", imprint.Recipients), ("抄送：", imprint.CopyTo) })
        {
            if (names.Count > 0)
                lines.At(inset, label + Inline.TextOf(names) + ImprintText.StopOf(names));
        }

        if (!layout.Imprint.HasIssuer || imprint.Issuer.Count + imprint.Date.Count == 0)
            return;
        lines.Both(inset, Inline.TextOf(imprint.Issuer), inset, Inline.TextOf(imprint.Date) + ImprintText.EndOf(imprint.Date));
    }

    private static void Matters(Masthead masthead, TextLines lines)
    {
        foreach (var line in new[] { masthead.CopyNumber, masthead.Classification, masthead.Urgency })
        {
            if (line.Count > 0)
                lines.Plain(line);
        }
    }

    // What follows several organs stands beside the middle one.
    private static void Mark(Masthead masthead, TextLines lines)
    {
        var organs = masthead.Organs.Select(Inline.TextOf).ToList();
        var suffix = Inline.TextOf(masthead.Suffix);
        if (organs.Count == 0)
            organs.Add("");
        var middle = (organs.Count - 1) / 2;
        var longest = organs.Max(TextLines.WidthOf);
        for (var i = 0; i < organs.Count; i++)
        {
            if (organs.Count == 1)
                lines.Middle(organs[i] + suffix);
            else
                lines.At((lines.Width - longest - TextLines.WidthOf(suffix)) / 2, organs[i] + (i == middle ? TextLines.Spaces(longest - TextLines.WidthOf(organs[i])) + suffix : ""));
        }
    }

    private static void Number(Masthead masthead, LayoutProfile layout, TextLines lines)
    {
        var number = Inline.TextOf(masthead.Number);
        if (masthead.Signers.Count == 0)
        {
            if (number.Length > 0)
                lines.Middle(number);
            return;
        }

        const string Label = "签发人：";
        var (perRow, left, free) = (layout.Masthead.SignersPerRow, (int)(2 * layout.Masthead.NumberInset), (int)(2 * layout.Masthead.SignerInset));
        var rows = masthead.Signers.Select(Inline.TextOf).Chunk(perRow).Select(names => string.Join('\u3000', names)).ToList();
        var longest = rows.Max(TextLines.WidthOf);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = (i == 0 ? Label : TextLines.Spaces(TextLines.WidthOf(Label))) + rows[i] + TextLines.Spaces(longest - TextLines.WidthOf(rows[i]));
            lines.Both(left, i == rows.Count - 1 ? number : "", free, row);
        }
    }
}
