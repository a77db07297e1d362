using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection;

/// <summary>What people call parameters: body.font is 正文：字体.</summary>
internal static class ParameterNames
{
    private static readonly Dictionary<string, (string Chinese, string English)> Elements = new(StringComparer.Ordinal)
    {
        ["page"] = ("页面", "page"), ["grid"] = ("正文", "grid"), ["text"] = ("文字", "text"),
        ["masthead"] = ("版头", "masthead"), ["copyNumber"] = ("份号", "copy number"), ["classification"] = ("密级", "classification"), ["urgency"] = ("紧急程度", "urgency"),
        ["mark"] = ("发文机关标志", "mark"), ["number"] = ("发文字号", "document number"), ["signer"] = ("签发人", "signer"), ["separator"] = ("分隔线", "separator"),
        ["title"] = ("标题", "title"), ["authorLine"] = ("署名行", "author line"), ["recipients"] = ("主送机关", "recipients"), ["body"] = ("正文", "body"), ["emphasis"] = ("强调文字", "emphasis"),
        ["heading1"] = ("一级标题", "heading 1"), ["heading2"] = ("二级标题", "heading 2"), ["heading3"] = ("三级标题", "heading 3"), ["heading4"] = ("四级标题", "heading 4"),
        ["table"] = ("表格", "table"), ["table.header"] = ("表头", "table header"), ["table.caption"] = ("表题", "table caption"), ["table.unit"] = ("表格单位", "table unit"),
        ["attachments"] = ("附件说明", "attachment note"), ["attachment"] = ("附件", "attachment"), ["attendance"] = ("出席人员", "attendance"),
        ["signature"] = ("署名和日期", "signature"), ["sealed"] = ("盖章的署名", "sealed signature"), ["stamped"] = ("签名章", "stamp"), ["date"] = ("成文日期", "date"), ["remark"] = ("附注", "remark"),
        ["imprint"] = ("版记", "imprint"), ["pageNumber"] = ("页码", "page number"), ["contents"] = ("目录", "contents"),
    };

    private static readonly Dictionary<string, (string Chinese, string English)> Properties = new(StringComparer.Ordinal)
    {
        ["width"] = ("宽", "width"), ["height"] = ("高", "height"), ["top"] = ("上边距", "top"), ["bottom"] = ("下边距", "bottom"), ["left"] = ("左边距", "left"), ["right"] = ("右边距", "right"),
        ["compensation"] = ("补偿", "compensation"), ["linePitch"] = ("行距", "line pitch"), ["characterSpacing"] = ("字间距", "character spacing"), ["charactersPerLine"] = ("每行字数", "characters a line"), ["linesPerPage"] = ("每页行数", "lines a page"),
        ["font"] = ("字体", "font"), ["size"] = ("字号", "size"), ["bold"] = ("加粗", "bold"), ["colour"] = ("颜色", "colour"), ["indent"] = ("左空", "indent"), ["digits"] = ("位数", "digits"), ["show"] = ("有无", "shown"),
        ["labelFont"] = ("标识字体", "label font"), ["labelSize"] = ("标识字号", "label size"), ["labelBold"] = ("标识加粗", "label bold"),
        ["from"] = ("量起处", "measured from"), ["position"] = ("位置", "position"), ["inset"] = ("空字", "inset"), ["perRow"] = ("每行人数", "names a row"),
        ["blankLinesBefore"] = ("上方空行", "blank lines above"), ["blankLinesAfter"] = ("下方空行", "blank lines below"), ["style"] = ("线型", "style"), ["distance"] = ("距离", "distance"), ["length"] = ("长", "length"),
        ["numbering"] = ("序号", "numbering"), ["runIn"] = ("接排", "run in"), ["denseSize"] = ("多列时的字号", "size when dense"), ["denseColumns"] = ("多列的列数", "dense columns"), ["border"] = ("边框", "border"),
        ["paddingSide"] = ("左右边距", "side padding"), ["paddingTop"] = ("上下边距", "top padding"), ["titleLine"] = ("标题所在行", "line of the title"), ["dateShift"] = ("日期比署名右移", "date shifted by"),
        ["diameter"] = ("印章直径", "seal diameter"), ["officeGap"] = ("职务与签名章相隔", "gap to the office"), ["rules"] = ("分隔线", "rules"), ["issuer"] = ("印发机关和日期", "issuer"), ["outerRule"] = ("首末条线粗", "outer rule"),
        ["innerRule"] = ("中间线粗", "inner rule"), ["evenPage"] = ("在双数页", "on an even page"), ["before"] = ("数字前", "before the number"), ["after"] = ("数字后", "after the number"), ["firstPage"] = ("首页页码", "on the first page"),
        ["levels"] = ("级数", "levels"), ["align"] = ("对齐", "alignment"), ["form"] = ("写法", "form"), ["flush"] = ("写法", "form"), ["headerRepeated"] = ("表头重复", "repeated header"), ["rowsWhole"] = ("行不跨页", "whole rows"),
    };

    // Where the property's usual name would mislead.
    private static readonly Dictionary<string, (string Chinese, string English)> Whole = new(StringComparer.Ordinal)
    {
        ["numbering"] = ("标题编号方式", "how headings are numbered"), ["mark.top"] = ("发文机关标志上边缘", "top of the mark"), ["separator.width"] = ("分隔线粗细", "thickness of the separator"), ["separator.bottom"] = ("下双线距页底", "second rule from the foot"),
        ["signature.dateShift"] = ("日期首字比署名右移", "date begins to the right of the name by"), ["pageNumber.firstPage"] = ("首页页码", "number on the first page"), ["pageNumber.distance"] = ("页码距版心", "page number, distance from the type area"), ["text.colour"] = ("文字颜色", "colour of the text"), ["separator.distance"] = ("分隔线距上方文字", "separator, distance from the text above"),
        ["signature.right"] = ("署名和日期右空", "signature, room at the right"), ["sealed.right"] = ("盖章的日期右空", "sealed date, room at the right"), ["stamped.right"] = ("签名章右空", "stamp, room at the right"), ["stamped.width"] = ("签名章宽", "width of the stamp"),
        ["table.width"] = ("表格宽度", "width of the table"),
    };

    internal static LocalizedText Of(string name)
    {
        if (Whole.TryGetValue(name, out var whole))
            return new(whole.Chinese, whole.English);
        var dot = name.LastIndexOf('.');
        return dot > 0 && Elements.TryGetValue(name[..dot], out var element) && Properties.TryGetValue(name[(dot + 1)..], out var property)
            ? new($"{element.Chinese}{property.Chinese}", $"{element.English}, {property.English}")
            : new(name, name);
    }
}
