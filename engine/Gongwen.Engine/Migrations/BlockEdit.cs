using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>Changes of objects written in lines. Lines come with their indentation.</summary>
internal sealed class BlockEdit(ReportText text, TextEdits edits)
{
    /// <summary>Puts lines where an entry was.</summary>
    public void Replace(BlockEntry entry, IReadOnlyList<string> lines)
    {
        var written = Joined(lines, entry.End(text));
        edits.Replace(entry.Start(text), entry.End(text), entry.StartsLine ? written : written.TrimStart(' '));
    }

    /// <summary>Takes an entry out and leaves lines of comments in its place.</summary>
    public void Remove(RawNode owner, BlockEntry entry, IReadOnlyList<string> comments)
    {
        var end = entry.End(text);
        if (owner.Properties.Count == 1)
        {
            Replace(entry, [new string(' ', entry.Column) + "{}", .. comments]);
            return;
        }

        if (entry.StartsLine || comments.Count > 0)
        {
            Replace(entry, comments);
            return;
        }

        // What follows moves up to the dash.
        while (end < text.Text.Length && text.Text[end] is ' ' or '\r' or '\n')
            end++;
        edits.Replace(entry.Start(text), end, "");
    }

    /// <summary>Adds lines after an entry.</summary>
    public void AddAfter(BlockEntry entry, IReadOnlyList<string> lines)
    {
        var at = entry.End(text);
        var open = at == text.Text.Length && at > 0 && text.Text[at - 1] is not ('\n' or '\r');
        edits.Replace(at, at, (open ? text.NewLine : "") + Joined(lines, at));
    }

    // A file whose last line has no break stays so.
    private string Joined(IReadOnlyList<string> lines, int end)
    {
        var open = end == text.Text.Length && end > 0 && text.Text[end - 1] is not ('\n' or '\r');
        var joined = string.Join(text.NewLine, lines);
        return lines.Count == 0 || open ? joined : joined + text.NewLine;
    }
}
