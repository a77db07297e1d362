using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>Changes of objects written with brackets.</summary>
internal sealed class FlowEdit(ReportText text, TextEdits edits)
{
    /// <summary>True for "a":1 without a space.</summary>
    public bool IsTight(RawNode owner) =>
        owner.Properties.Count > 0 && owner.Properties[0] is var first && first.End + 1 < text.Text.Length && text.Text[first.End] == ':' && first.Value.Start == first.End + 1 && first.Value.End > first.Value.Start;

    /// <summary>Puts an entry where another was.</summary>
    public void Replace(RawProperty property, string entry) => edits.Replace(property.Start, ReportText.EndOf(property), entry);

    /// <summary>Takes an entry out, with one comma.</summary>
    public void Remove(RawNode owner, RawProperty property)
    {
        var index = owner.Properties.ToList().IndexOf(property);
        var (start, end) = (property.Start, ReportText.EndOf(property));
        if (owner.Properties.Count == 1)
            RemoveOnly(owner, start, end);
        else if (index + 1 < owner.Properties.Count)
            RemoveWith(start, end, end, owner.Properties[index + 1].Start, toNext: true);
        else
            RemoveWith(start, end, ReportText.EndOf(owner.Properties[index - 1]), start, toNext: false);
    }

    /// <summary>Adds an entry after another, or as the first.</summary>
    public void AddAfter(RawNode owner, RawProperty? property, string entry)
    {
        if (property is null)
        {
            var (open, close) = Inside(owner);
            edits.Replace(open, close, text.IsJson ? entry : $" {entry} ");
            return;
        }

        var end = ReportText.EndOf(property);
        var line = text.Source.LineOf(end);
        var rest = text.Text[end..text.Source.LineEnd(line)];
        var beforeComment = rest.Split('#')[0].Trim();
        var lineStart = text.Source.LineStart(text.Source.LineOf(property.Start));
        var indent = text.Text[lineStart..property.Start];
        if (indent.Trim().Length > 0 || beforeComment is not ("" or ",") || line + 1 >= text.Source.LineCount)
        {
            edits.Replace(end, end, (IsTight(owner) ? "," : ", ") + entry);
            return;
        }

        // On a line of its own, as its neighbour.
        if (beforeComment.Length == 0)
            edits.Replace(end, end, ",");
        var stop = text.Source.LineEnd(line);
        edits.Replace(stop, stop, $"{text.NewLine}{indent}{entry}{(beforeComment.Length == 0 ? "" : ",")}");
    }

    private void RemoveOnly(RawNode owner, int start, int end)
    {
        var (open, close) = Inside(owner);
        if (!text.CommentsIn(open, close).Any())
        {
            edits.Replace(open, close, "");
            return;
        }

        edits.Replace(start, end, "");
        RemoveComma(end, close);
    }

    // The comments between two entries stay, and only then the white space.
    private void RemoveWith(int start, int end, int gapStart, int gapEnd, bool toNext)
    {
        if (!text.CommentsIn(gapStart, gapEnd).Any())
        {
            edits.Replace(toNext ? start : gapStart, toNext ? gapEnd : end, "");
            return;
        }

        edits.Replace(start, end, "");
        RemoveComma(gapStart, gapEnd);
    }

    private void RemoveComma(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Text[at] == '#')
                at = text.Source.LineEnd(text.Source.LineOf(at));
            else if (text.Text[at] == ',')
                edits.Replace(at, at + 1, "");
        }
    }

    private (int Open, int Close) Inside(RawNode owner) => (text.Text.IndexOf('{', owner.Start) + 1, owner.End - 1);
}
