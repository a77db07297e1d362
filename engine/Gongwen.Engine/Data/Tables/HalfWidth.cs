using System.Text;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Full-width letters, digits and marks as half-width ones; numbers in circles as digits.</summary>
internal static class HalfWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const int Shift = 0xFEE0;

    /// <summary>The text.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, '\uFFE5') && text.IndexOfAny(['\u3000', '\u00A0']) < 0 && !text.AsSpan().ContainsAnyInRange('①', '⑳'))
            return text;
        var half = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                >= First and <= Last => half.Append((char)(c - Shift)),
                >= '①' and <= '⑳' => half.Append(c - '①' + 1),
                '\u3000' or '\u00A0' => half.Append(' '),
                '\uFFE5' => half.Append('¥'),
                _ => half.Append(c),
            };
        }

        return half.ToString();
    }
}
