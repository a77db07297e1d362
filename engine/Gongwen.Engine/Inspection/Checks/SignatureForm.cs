namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Whether a signature leaves room for a seal (7.3.5.1) or not (7.3.5.2).</summary>
internal static class SignatureForm
{
    /// <summary>True for the name in the middle over the date; in a document with a masthead, which usually has a seal, also for what is nearer to that than to a signature without.</summary>
    internal static bool IsSealed(InspectionContext context, List<Element> names, Element? date)
    {
        if (date is null)
            return false;
        var line = context.LineOf(date.Paragraph);
        var character = date.Paragraph.Look.CharacterWidth;
        var (dateStart, dateEnd) = date.Paragraph.Extent(line);
        var dateRight = (line - dateEnd) / character;
        if (names.Count == 0)
            return context.Outline.HasMasthead && Off(dateRight, context.Layout.Sealed.RightCharacters) < Off(dateRight, context.Layout.Signature.RightCharacters);
        var tabs = names[^1].Paragraph.Layer.Tabs;
        var name = names[^1].Paragraph.Segments(line).LastOrDefault();
        var aside = (name.Start + name.End - dateStart - dateEnd) / 2 / character;
        var shift = Off((dateStart - name.Start) / character, context.Layout.Signature.DateShift);
        if (Math.Abs(aside) < 0.5)
            return tabs is { Count: > 0 } || shift > 0.5;
        if (!context.Outline.HasMasthead)
            return false;
        // A name set in the middle of a place of its own goes with a seal.
        if (tabs is [("center", _), ..])
            return true;
        var longerRight = name.End - name.Start >= dateEnd - dateStart ? (line - name.End) / character : dateRight;
        return Off(dateRight, context.Layout.Sealed.RightCharacters) + Math.Abs(aside) < Off(longerRight, context.Layout.Signature.RightCharacters) + shift;
    }

    private static double Off(double found, double asked) => Math.Abs(found - asked);
}
