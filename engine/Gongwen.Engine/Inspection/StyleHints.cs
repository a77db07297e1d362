using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>What the names of styles tell about a paragraph: those of Word, and those people give.</summary>
internal static class StyleHints
{
    // The longer name first where one holds the other.
    private static readonly (string Name, ElementKind Kind)[] Names =
    [
        ("份号", ElementKind.CopyNumber), ("密级", ElementKind.Classification), ("紧急程度", ElementKind.Urgency),
        ("发文机关标志", ElementKind.Mark), ("红头", ElementKind.Mark), ("发文字号", ElementKind.Number), ("文号", ElementKind.Number),
        ("附件标题", ElementKind.AttachmentTitle), ("附件说明", ElementKind.AttachmentNote), ("附件标识", ElementKind.AttachmentLabel), ("附件标签", ElementKind.AttachmentLabel), ("附件序号", ElementKind.AttachmentLabel), ("附件标记", ElementKind.AttachmentLabel),
        ("署名行", ElementKind.AuthorLine), ("主送", ElementKind.Recipients), ("成文日期", ElementKind.SignatureDate), ("署名", ElementKind.SignatureName), ("落款", ElementKind.SignatureName), ("签名章", ElementKind.SignatureName),
        ("附注", ElementKind.Remark), ("表题", ElementKind.TableCaption), ("表格单位", ElementKind.TableUnit), ("出席", ElementKind.Attendance),
        ("版记", ElementKind.Imprint), ("抄送", ElementKind.Imprint), ("印发", ElementKind.Imprint), ("公文标题", ElementKind.Title), ("目录", ElementKind.Contents),
    ];

    /// <summary>What a style's name says; null when it says nothing.</summary>
    internal static ElementKind? Of(StyleLook style)
    {
        if (style.Name is "title" or "标题")
            return ElementKind.Title;
        if (style.Name is "author" or "subtitle" or "副标题")
            return ElementKind.AuthorLine;
        foreach (var (name, kind) in Names)
        {
            if (style.Name.Contains(name, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }

    /// <summary>The level a style's name says, 1 to 9: heading 1, 标题 1, 标题 1 字符; 0 for none.</summary>
    internal static int HeadingLevel(string styleName)
    {
        foreach (var start in new[] { "heading ", "标题 ", "标题", "heading" })
        {
            if (styleName.StartsWith(start, StringComparison.Ordinal) && styleName.Length > start.Length && styleName[start.Length] is >= '1' and <= '9')
                return styleName[start.Length] - '0';
        }

        return 0;
    }
}
