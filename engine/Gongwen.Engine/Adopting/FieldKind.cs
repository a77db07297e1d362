namespace Gongwen.Engine.Adopting;

/// <summary>What a blank of a model text takes.</summary>
internal enum FieldKind
{
    /// <summary>A name of a place, an organ, a thing.</summary>
    Name,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>How many.</summary>
    Count,

    /// <summary>How much money.</summary>
    Money,

    /// <summary>A share or a rate.</summary>
    Percent,

    /// <summary>A measured quantity: an area, a length, a weight, a score.</summary>
    Quantity,

    /// <summary>The how-manieth.</summary>
    Ordinal,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of a month.</summary>
    Day,

    /// <summary>A date with its year, month and day.</summary>
    Date,

    /// <summary>A month and a day.</summary>
    MonthDay,

    /// <summary>A year and a month.</summary>
    YearMonth,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A number to call.</summary>
    Phone,

    /// <summary>Words, a sentence.</summary>
    Text,
}
