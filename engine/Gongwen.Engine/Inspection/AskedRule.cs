using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>What the standard or practice asks of a document besides the parameters of the layout.</summary>
/// <param name="Name">E.g. number.form.</param>
/// <param name="Clause">Of GB/T 9704-2012; "" for practice.</param>
/// <param name="Strength">How binding it is.</param>
/// <param name="Asked">What is asked.</param>
internal sealed record AskedRule(string Name, string Clause, LayoutStrength Strength, LocalizedText Asked)
{
    /// <summary>All of them, each in the order it is reported behind the parameters of its element.</summary>
    internal static readonly IReadOnlyList<AskedRule> All =
    [
        new("text.colour", "5.2.4", LayoutStrength.Required, new("黑色", "black")),
        new("mark.align", "7.2.4", LayoutStrength.Required, new("居中", "centred")),
        new("number.form", "7.2.5", LayoutStrength.Required, new("机关代字〔年份〕序号号，不编虚位，不加“第”", "name〔year〕number号 without leading zeros")),
        new("title.align", "7.3.1", LayoutStrength.Required, new("居中", "centred")),
        new("recipients.flush", "7.3.2", LayoutStrength.Required, new("顶格，末尾用全角冒号", "flush left, a full-width colon at its end")),
        new("attachments.form", "7.3.4", LayoutStrength.Required, new("“附件”后用全角冒号，多个的序号写“1.”，名称后不加标点；只有一个附件不编号", "a full-width colon behind 附件, numbers written 1., no mark behind a name; a single one has no number")),
        new("attachment.form", "7.3.7", LayoutStrength.Required, new("“附件”和阿拉伯数字序号顶格，不加标点", "附件 and its Arabic number flush left, without a mark")),
        new("date.form", "7.3.5.4", LayoutStrength.Required, new("阿拉伯数字，年月日标全，不编虚位", "Arabic digits, year, month and day, without leading zeros")),
        new("remark.form", "7.3.6", LayoutStrength.Required, new("加圆括号", "in parentheses")),
        new("pageNumber.form", "7.5", LayoutStrength.Required, new("阿拉伯数字", "Arabic digits")),
        new("table.width", "", LayoutStrength.Practice, new("不超出版心", "no wider than the type area")),
        new("table.headerRepeated", "", LayoutStrength.Practice, new("长表格的表头每页重复", "the header of a long table is repeated on every page")),
        new("table.rowsWhole", "", LayoutStrength.Practice, new("一行不跨页", "rows don't break across pages")),
    ];
}
