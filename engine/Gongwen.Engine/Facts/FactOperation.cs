namespace Gongwen.Engine.Facts;

/// <summary>What a declared fact does.</summary>
internal enum FactOperation
{
    /// <summary>行数: how many rows there are.</summary>
    Count,

    /// <summary>求和: the sum of a column.</summary>
    Sum,

    /// <summary>种数: how many different values a column has.</summary>
    Distinct,

    /// <summary>最早: the first day of a column.</summary>
    Earliest,

    /// <summary>最晚: the last day of a column.</summary>
    Latest,

    /// <summary>最小: the smallest number of a column.</summary>
    Least,

    /// <summary>最大: the greatest number of a column.</summary>
    Greatest,

    /// <summary>平均: the average of a column.</summary>
    Average,

    /// <summary>相加: the sum of other facts.</summary>
    Plus,

    /// <summary>相减: the first of other facts less the rest.</summary>
    Minus,

    /// <summary>占比: the first of two facts in per cent of the second.</summary>
    Share,
}
