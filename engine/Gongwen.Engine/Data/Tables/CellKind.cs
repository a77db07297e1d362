namespace Gongwen.Engine.Data.Tables;

/// <summary>What a cell of a sheet holds. A cell without content is none.</summary>
internal enum CellKind : byte
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown with a percent sign.</summary>
    Percent,

    /// <summary>A number shown as a day, or a day and a time.</summary>
    Date,

    /// <summary>A number shown as a time of day.</summary>
    Time,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>#REF! and its like; its text is the error.</summary>
    Error,

    /// <summary>A formula whose result was not kept.</summary>
    NoResult,
}
