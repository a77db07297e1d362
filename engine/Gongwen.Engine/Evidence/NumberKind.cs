namespace Gongwen.Engine.Evidence;

/// <summary>What a number in a text is.</summary>
public enum NumberKind
{
    /// <summary>A count or an amount: 12项, 38.6万元.</summary>
    Quantity,

    /// <summary>A share or a rate: 92.3%, 三分之一.</summary>
    Share,

    /// <summary>Two numbers that bound one: 5%—8%.</summary>
    Range,

    /// <summary>A day, a month or a year.</summary>
    Date,
}
