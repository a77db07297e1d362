namespace Gongwen.Liquid.Filters;

/// <summary>A number, a word or a mark of a text that may tell a date. Every Han character is a word of its own.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, string Text, int Number)
{
    public int Length => Text.Length;

    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var c = text[at++];
            if (char.IsAsciiDigit(c))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                    at++;
                var digits = text[start..at];
                tokens.Add(new DateToken(DateTokenKind.Number, digits, int.TryParse(digits, out var number) ? number : int.MaxValue));
            }
            else if (char.IsAsciiLetter(c))
            {
                while (at < text.Length && char.IsAsciiLetter(text[at]))
                    at++;
                tokens.Add(new DateToken(DateTokenKind.Word, text[start..at].ToLowerInvariant(), 0));
            }
            else if (!char.IsWhiteSpace(c))
            {
                tokens.Add(new DateToken(char.IsLetter(c) ? DateTokenKind.Word : DateTokenKind.Mark, c.ToString(), 0));
            }
        }

        return tokens;
    }
}
