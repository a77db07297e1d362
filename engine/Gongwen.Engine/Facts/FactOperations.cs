namespace Gongwen.Engine.Facts;

/// <summary>The operations by the words authors write.</summary>
internal static class FactOperations
{
    private static readonly (string Word, FactOperation Operation)[] All =
    [
        ("行数", FactOperation.Count),
        ("求和", FactOperation.Sum),
        ("种数", FactOperation.Distinct),
        ("最早", FactOperation.Earliest),
        ("最晚", FactOperation.Latest),
        ("最小", FactOperation.Least),
        ("最大", FactOperation.Greatest),
        ("平均", FactOperation.Average),
        ("相加", FactOperation.Plus),
        ("相减", FactOperation.Minus),
        ("占比", FactOperation.Share),
    ];

    /// <summary>The words.</summary>
    public static IEnumerable<string> Words => All.Select(pair => pair.Word);

    /// <summary>The operation of a word; null for no word of them.</summary>
    public static FactOperation? Of(string word)
    {
        foreach (var (known, operation) in All)
        {
            if (known == word)
                return operation;
        }

        return null;
    }

    /// <summary>The word of an operation.</summary>
    public static string WordOf(FactOperation operation) => All[(int)operation].Word;

    /// <summary>True when it is made of other facts.</summary>
    public static bool OfFacts(this FactOperation operation) => operation >= FactOperation.Plus;

    /// <summary>True when it needs a column of numbers.</summary>
    public static bool OfNumbers(this FactOperation operation) =>
        operation is FactOperation.Sum or FactOperation.Least or FactOperation.Greatest or FactOperation.Average;

    /// <summary>True when it needs a column of days.</summary>
    public static bool OfDays(this FactOperation operation) => operation is FactOperation.Earliest or FactOperation.Latest;

    /// <summary>True when there may be nothing to give: no row, no day, a whole of 0.</summary>
    public static bool MayBeAbsent(this FactOperation operation) => operation is not (FactOperation.Count or FactOperation.Sum or FactOperation.Distinct or FactOperation.Plus or FactOperation.Minus);
}
