using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Text;

/// <summary>署名和成文日期, placed by spaces.</summary>
internal static class SignatureText
{
    private const int NamesPerRow = 3;

    internal static void Write(Signature signature, LayoutProfile layout, TextLines lines)
    {
        switch (signature.Form)
        {
            case SignatureForm.Sealed:
                lines.Blank(layout.Sealed.BlankLinesBefore);
                Sealed(signature, (int)(2 * layout.Sealed.RightCharacters), lines);
                break;
            case SignatureForm.Stamped:
                lines.Blank(layout.Stamped.BlankLinesBefore);
                Stamped(signature, layout.Stamped, lines);
                break;
            default:
                lines.Blank(layout.Signature.BlankLinesBefore);
                Unsealed(signature, layout.Signature, lines);
                break;
        }
    }

    // The date begins a little to the right of the names; the longer of both ends where the layout says.
    private static void Unsealed(Signature signature, SignatureLayout layout, TextLines lines)
    {
        var all = signature.Names.Select(name => (Text: Inline.TextOf(name), Shift: 0)).ToList();
        if (signature.Date.Count > 0)
            all.Add((Inline.TextOf(signature.Date), (int)(2 * layout.DateShift)));
        all = [.. all.SelectMany(line => line.Text.Split('\n').Select(part => (part, line.Shift)))];
        if (all.Count == 0)
            return;
        var start = Math.Max(0, lines.Width - (int)(2 * layout.RightCharacters) - all.Max(line => line.Shift + TextLines.WidthOf(line.Text)));
        foreach (var (line, shift) in all)
            lines.At(start + shift, line);
    }

    // Names stand in the middle above the date, several in rows.
    private static void Sealed(Signature signature, int free, TextLines lines)
    {
        var date = Inline.TextOf(signature.Date);
        var middle = lines.Width - free - (TextLines.WidthOf(date) / 2);
        foreach (var row in signature.Names.Select(name => Inline.TextOf(name)).Chunk(NamesPerRow))
        {
            foreach (var line in string.Join("\u3000\u3000", row).Split('\n'))
            {
                var width = TextLines.WidthOf(line);
                lines.At(Math.Min(middle - (width / 2), lines.Width - width), line);
            }
        }

        if (date.Length > 0)
            lines.Right(free, date);
    }

    private static void Stamped(Signature signature, StampedLayout layout, TextLines lines)
    {
        var free = (int)(2 * layout.RightCharacters);
        for (var i = 0; i < Math.Max(signature.Names.Count, signature.Offices.Count); i++)
        {
            var office = i < signature.Offices.Count ? Inline.TextOf(signature.Offices[i]) + TextLines.Spaces((int)(2 * layout.OfficeGap)) : "";
            lines.Right(free, office + (i < signature.Names.Count ? Inline.TextOf(signature.Names[i]) : ""));
        }

        if (signature.Date.Count == 0)
            return;
        lines.Blank(layout.BlankLinesAfter);
        lines.Right(free, Inline.TextOf(signature.Date));
    }
}
