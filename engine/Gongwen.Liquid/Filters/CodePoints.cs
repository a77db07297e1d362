namespace Gongwen.Liquid.Filters;

/// <summary>Text measured in code points, as the reference does.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        if (first < 0)
            return text.Length;
        var count = text.Length;
        for (var i = first + 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    // UTF-16 units of the code point that begins at the index.
    public static int LengthAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;

    // The UTF-16 index that is so many code points after start; the end of the text when there are fewer.
    public static int Skip(string text, int start, long count)
    {
        if (!text.AsSpan(start).ContainsAnyInRange('\ud800', '\udfff'))
            return (int)Math.Min(start + count, text.Length);
        var at = start;
        for (; count > 0 && at < text.Length; count--)
            at += LengthAt(text, at);
        return at;
    }
}
