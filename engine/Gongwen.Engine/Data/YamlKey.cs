namespace Gongwen.Engine.Data;

/// <summary>Where a line's key ends, and how its colon is written.</summary>
/// <param name="Kind">How the colon is written.</param>
/// <param name="Colon">Offset of the colon; -1 without one.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct YamlKey(YamlColon Kind, int Colon)
{
    /// <summary>Looks for a key from <paramref name="start"/> to the end of the line.</summary>
    public static YamlKey Find(string text, int start, int end)
    {
        if (start >= end)
            return new(YamlColon.None, -1);
        if (text[start] is '"' or '\'')
            return AfterQuote(text, start, end);
        if ("[{|>@`%&*!#".Contains(text[start], StringComparison.Ordinal))
            return new(YamlColon.None, -1);
        int wide = -1, tight = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#' && i > start && text[i - 1] is ' ' or '\t')
                break;
            if (text[i] == '：' && wide < 0 && IsWord(text, start, i))
                wide = i;
            if (text[i] != ':')
                continue;
            if (i + 1 == end || text[i + 1] is ' ' or '\t')
                return wide > 0 && !IsWord(text, start, i) ? new(YamlColon.Wide, wide) : new(YamlColon.Proper, i);
            if (tight < 0 && wide < 0 && IsWord(text, start, i) && text[i + 1] != '/' && !char.IsAsciiDigit(text[i - 1]))
                tight = i;
        }

        return wide > 0 ? new(YamlColon.Wide, wide) : tight > 0 ? new(YamlColon.Tight, tight) : new(YamlColon.None, -1);
    }

    /// <summary>True for what people use as a key: a short word without punctuation.</summary>
    public static bool IsWord(string text, int start, int end)
    {
        if (end - start is < 1 or > 24)
            return false;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]) || "，。；、！？“”\"'：:,[]{}#".Contains(text[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static YamlKey AfterQuote(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] != text[start])
            i += text[i] == '\\' && text[start] == '"' ? 2 : 1;
        for (i++; i < end && text[i] is ' ' or '\t'; i++)
        {
        }

        if (i >= end)
            return new(YamlColon.None, -1);
        var spaced = i + 1 == end || text[i + 1] is ' ' or '\t';
        return text[i] switch
        {
            ':' => new(spaced ? YamlColon.Proper : YamlColon.Tight, i),
            '：' => new(YamlColon.Wide, i),
            _ => new(YamlColon.None, -1),
        };
    }
}
