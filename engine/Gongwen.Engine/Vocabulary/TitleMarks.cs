namespace Gongwen.Engine.Vocabulary;

/// <summary>Titles of other documents stand as they were given: 《临江区商业局关于……的通知》.</summary>
internal static class TitleMarks
{
    // Far more than any title; keeps a long line from being gone through for every word in it.
    private const int Reach = 200;

    /// <summary>True when the place lies between 《 and 》.</summary>
    public static bool Enclose(string text, int place)
    {
        for (var i = place - 1; i >= 0 && i >= place - Reach; i--)
        {
            if (text[i] == '》')
                return false;
            if (text[i] == '《')
                return text.IndexOf('》', place, Math.Min(Reach, text.Length - place)) >= 0;
        }

        return false;
    }
}
