namespace Gongwen.Contracts;

/// <summary>Names of a sheet's columns.</summary>
internal static class ColumnName
{
    private const int Letters = 26;

    /// <summary>F for 6.</summary>
    public static string Of(int column)
    {
        Span<char> name = stackalloc char[7];
        var at = name.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
            name[--at] = (char)('A' + ((rest - 1) % Letters));
        return new string(name[at..]);
    }
}
