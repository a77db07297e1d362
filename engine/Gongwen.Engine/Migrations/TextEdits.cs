using System.Text;

namespace Gongwen.Engine.Migrations;

/// <summary>Replacements in a text, made all at once.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int Removed, string Added)> _edits = [];

    /// <summary>Replaces a stretch.</summary>
    public void Replace(int start, int end, string added)
    {
        if (start < end || added.Length > 0)
            _edits.Add((start, end - start, added));
    }

    /// <summary>The new text; null when two replacements overlap.</summary>
    public string? Apply(string text)
    {
        // Of what begins at one place, additions come before what is replaced.
        var ordered = _edits.Select((edit, index) => (edit.Start, edit.Removed, edit.Added, index)).OrderBy(edit => edit.Start).ThenBy(edit => edit.Removed > 0).ThenBy(edit => edit.index);
        var made = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var (start, removed, added, _) in ordered)
        {
            if (start < at)
                return null;
            made.Append(text, at, start - at).Append(added);
            at = start + removed;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}
