using System.Text;

namespace Gongwen.Tests.Host;

/// <summary>Splits a command line as a shell does: at spaces, with '…' and "…" around words that hold some; a comment ends it.</summary>
internal static class CommandLineWords
{
    public static IReadOnlyList<string> Of(string line)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        foreach (var character in line)
        {
            if (quote != '\0' && character == quote)
                quote = '\0';
            else if (quote == '\0' && character is '"' or '\'')
                (word, quote) = (word ?? new StringBuilder(), character);
            else if (quote == '\0' && character == '#' && word is null)
                break;
            else if (quote != '\0' || !char.IsWhiteSpace(character))
                (word ??= new StringBuilder()).Append(character);
            else if (word is not null)
                (_, word) = (Add(words, word), null);
        }

        if (word is not null)
            Add(words, word);
        return words;
    }

    private static int Add(List<string> words, StringBuilder word)
    {
        words.Add(word.ToString());
        return words.Count;
    }
}
