namespace Gongwen.Engine.Layouts;

/// <summary>What a word of a title is to the breaking of its lines.</summary>
internal enum TitleWordKind
{
    /// <summary>A character of no known word.</summary>
    Unknown,

    /// <summary>A word.</summary>
    Known,

    /// <summary>What units are named after: 商务, 水利.</summary>
    Field,

    /// <summary>What a place is called: 县, 区. A unit's name may go on after it.</summary>
    Place,

    /// <summary>What a unit or an office ends in: 局, 党组, 书记.</summary>
    UnitEnd,

    /// <summary>A word that is rather the title's last line than its end: 工作, 整改, 情况.</summary>
    Head,

    /// <summary>文种: 报告, 总结, 清单.</summary>
    Genre,

    /// <summary>关于.</summary>
    About,

    /// <summary>的.</summary>
    Of,

    /// <summary>和, 及, 与, 暨.</summary>
    And,

    /// <summary>A word that belongs to what follows: 抓, 对, 在.</summary>
    Leading,

    /// <summary>A date, a number with its unit, a Latin word.</summary>
    Figure,

    /// <summary>A date whose line may end after it: 2026年上半年.</summary>
    Date,

    /// <summary>What stands between 《》, “”, （） with them.</summary>
    Quoted,

    /// <summary>The beginning of what stands between marks and is too long for a line.</summary>
    Opening,

    /// <summary>A mark that may not begin a line: 、 ，.</summary>
    Mark,

    /// <summary>Spaces.</summary>
    Space,
}
