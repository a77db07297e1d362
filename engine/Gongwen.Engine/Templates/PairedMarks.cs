namespace Gongwen.Engine.Templates;

/// <summary>《》 and “” around a text, without doubling.</summary>
internal static class PairedMarks
{
    /// <summary>The text in marks. One that one pair already encloses as a whole stays as it is; marks inside become the inner ones.</summary>
    public static string Wrap(string text, char open, char close, char innerOpen, char innerClose)
    {
        if (text.Length == 0 || IsWrapped(text, open, close))
            return text;
        return $"{open}{text.Replace(open, innerOpen).Replace(close, innerClose)}{close}";
    }

    private static bool IsWrapped(string text, char open, char close)
    {
        if (text[0] != open || text[^1] != close)
            return false;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i == text.Length - 1;
        }

        return false;
    }
}
