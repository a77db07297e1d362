using System.Text;

namespace Gongwen.Engine.Data;

/// <summary>A copy of a file's text with small replacements, which knows where each of its characters came from.</summary>
internal sealed class MendedText
{
    private readonly List<(int Start, int Removed, string Added)> _edits = [];
    private readonly List<(int Mended, int Original)> _anchors = [];

    public MendedText(string original)
    {
        Original = original;
        Text = original;
    }

    public string Original { get; }

    /// <summary>The text as of the last <see cref="Apply"/>.</summary>
    public string Text { get; private set; }

    /// <summary>Replaces a stretch of the original. False when an earlier edit already touched it: then nothing changes.</summary>
    public bool Replace(int start, int removed, string added)
    {
        foreach (var edit in _edits)
        {
            if (start < edit.Start + Math.Max(edit.Removed, 1) && edit.Start < start + Math.Max(removed, 1))
                return false;
        }

        _edits.Add((start, removed, added));
        return true;
    }

    /// <summary>Makes <see cref="Text"/> of the original and the edits.</summary>
    public void Apply()
    {
        _edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        _anchors.Clear();
        var text = new StringBuilder(Original.Length + 16);
        var at = 0;
        foreach (var (start, removed, added) in _edits)
        {
            text.Append(Original, at, start - at);
            _anchors.Add((text.Length, start));
            text.Append(added);
            at = start + removed;
            _anchors.Add((text.Length, at));
        }

        text.Append(Original, at, Original.Length - at);
        Text = text.ToString();
    }

    /// <summary>The offset in the original of an offset in the mended text.</summary>
    public int ToOriginal(int mended)
    {
        int low = 0, high = _anchors.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_anchors[middle].Mended <= mended)
                low = middle + 1;
            else
                high = middle - 1;
        }

        if (high < 0)
            return mended;
        var (from, original) = _anchors[high];
        var offset = original + mended - from;
        // Inside an addition there is nothing beyond what it replaced.
        return high + 1 < _anchors.Count ? Math.Min(offset, _anchors[high + 1].Original) : offset;
    }
}
