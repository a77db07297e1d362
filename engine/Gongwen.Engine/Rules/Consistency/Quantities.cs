
namespace Gongwen.Engine.Rules.Consistency;

/// <summary>Reads the numbers of a text.</summary>
internal static class Quantities
{
    private static readonly char[] Ends = ['。', '！', '？', '\n'];

    /// <summary>The sentences of a line that hold digits.</summary>
    public static IReadOnlyList<NumberedSentence> BySentence(string line)
    {
        List<NumberedSentence>? sentences = null;
        for (var start = 0; start < line.Length;)
        {
            var end = line.IndexOfAny(Ends, start) is >= 0 and var at ? at : line.Length;
            if (end > start && Of(line, start, end) is { } numbers)
                (sentences ??= []).Add(new NumberedSentence(start, end, numbers));
            start = end + 1;
        }

        return sentences ?? [];
    }

    private static List<Quantity>? Of(string line, int start, int end)
    {
        List<Quantity>? numbers = null;
        for (var at = start; line.AsSpan(at, end - at).IndexOfAnyInRange('0', '9') is >= 0 and var next;)
        {
            at += next;
            if (QuantityReader.At(line, start, end, at) is { } number)
            {
                (numbers ??= []).Add(number);
                at = number.End;
                continue;
            }

            while (at < end && char.IsAsciiDigit(line[at]))
                at++;
        }

        return numbers;
    }
}
