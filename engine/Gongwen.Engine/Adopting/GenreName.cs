using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>What a genre made of a model text is called: the title without blanks, years and the places they stand before.</summary>
internal static partial class GenreName
{
    private const int Longest = 40;

    /// <summary>The name.</summary>
    /// <param name="title">The title; "" for none.</param>
    /// <param name="isTaken">True for a name another genre has.</param>
    public static string Of(string title, Func<string, bool> isTaken)
    {
        var name = Shorten(title);
        if (!isTaken(name))
            return name;
        var own = name + "（范文）";
        for (var number = 2; isTaken(own); number++)
            own = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}（范文{number}）");
        return own;
    }

    private static string Shorten(string title)
    {
        var text = title;
        foreach (var blank in BlankReader.Read(title).Reverse())
        {
            var rest = text[blank.End..];
            var word = Words.Split(rest) is [var first, ..] && Words.Places.Contains(first) ? first : rest.StartsWith("年度", StringComparison.Ordinal) ? "年度" : rest.StartsWith('年') ? "年" : "";
            var before = text[..blank.Start];
            text = (before.EndsWith('第') ? before[..^1] : before) + rest[word.Length..];
        }

        text = Left().Replace(Odd().Replace(text, ""), "");
        if (Speech().Match(text) is { Success: true } speech)
            text = speech.Groups["kind"].Value;
        // 关于的通知: what it was about is gone.
        if (text.StartsWith("关于的", StringComparison.Ordinal) || text.StartsWith("的", StringComparison.Ordinal) || text.Length < 2)
            text = text.Replace("关于的", "", StringComparison.Ordinal).TrimStart('的');
        return text.Length < 2 ? "范文" : text.Length > Longest ? text[^Longest..] : text;
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}（）、—-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Odd();

    [GeneratedRegex("^(?:在.{0,24}|.{0,4})(?:会议)?上的(?<kind>.{2,12})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speech();

    [GeneratedRegex("^中共(?=.{4})|^[，、—-]+|（）", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Left();
}
