using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>What people call the parts of a document that parameters of a layout are about.</summary>
public static class LayoutElements
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["page"] = new("纸张和版心", "sheet and type area"),
        ["grid"] = new("行和字", "lines and characters"),
        ["fonts"] = new("字体", "fonts"),
        ["standIns"] = new("代用字体", "stand-ins"),
        ["masthead"] = new("版头", "masthead"),
        ["copyNumber"] = new("份号", "copy number"),
        ["classification"] = new("密级和保密期限", "classification"),
        ["urgency"] = new("紧急程度", "urgency"),
        ["mark"] = new("发文机关标志", "mark of the agency"),
        ["number"] = new("发文字号", "document number"),
        ["signer"] = new("签发人", "signer"),
        ["separator"] = new("分隔线", "separator"),
        ["title"] = new("标题", "title"),
        ["authorLine"] = new("署名行", "author line"),
        ["recipients"] = new("主送机关", "recipients"),
        ["body"] = new("正文", "body"),
        ["emphasis"] = new("强调", "emphasis"),
        ["heading1"] = new("一级标题", "headings 1"),
        ["heading2"] = new("二级标题", "headings 2"),
        ["heading3"] = new("三级标题", "headings 3"),
        ["heading4"] = new("四级标题", "headings 4"),
        ["table"] = new("表格", "tables"),
        ["attachments"] = new("附件说明", "attachment note"),
        ["attachment"] = new("附件", "attachments"),
        ["attendance"] = new("出席名单", "attendance"),
        ["signature"] = new("署名和日期", "signature"),
        ["sealed"] = new("加盖印章", "signature with a seal"),
        ["stamped"] = new("签名章", "signature stamp"),
        ["imprint"] = new("版记", "imprint"),
        ["pageNumber"] = new("页码", "page number"),
        ["numbering"] = new("标题编号", "numbering"),
        ["contents"] = new("目录", "contents"),
    };

    /// <summary>The first part of a parameter's name: page of page.top.</summary>
    public static string Of(string parameter) => parameter.Split('.')[0];

    /// <summary>The parameters of each element together, in the order of the first of each.</summary>
    public static IEnumerable<IGrouping<string, LayoutParameter>> Group(IEnumerable<LayoutParameter> parameters) =>
        parameters.GroupBy(parameter => Of(parameter.Name), StringComparer.Ordinal);

    /// <summary>What people call an element; the element itself where there is no word for it.</summary>
    public static LocalizedText NameOf(string element) => Names.GetValueOrDefault(element) ?? new LocalizedText(element, element);
}
