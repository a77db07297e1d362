namespace Gongwen.Engine.Inspection;

/// <summary>What a piece of a document is.</summary>
internal enum ElementKind
{
    /// <summary>正文</summary>
    Body,

    /// <summary>份号</summary>
    CopyNumber,

    /// <summary>密级和保密期限</summary>
    Classification,

    /// <summary>紧急程度</summary>
    Urgency,

    /// <summary>发文机关标志</summary>
    Mark,

    /// <summary>发文字号</summary>
    Number,

    /// <summary>签发人：</summary>
    SignerLabel,

    /// <summary>签发人姓名</summary>
    Signer,

    /// <summary>标题</summary>
    Title,

    /// <summary>署名行</summary>
    AuthorLine,

    /// <summary>主送机关</summary>
    Recipients,

    /// <summary>层次标题</summary>
    Heading,

    /// <summary>附件说明</summary>
    AttachmentNote,

    /// <summary>署名</summary>
    SignatureName,

    /// <summary>成文日期</summary>
    SignatureDate,

    /// <summary>附注</summary>
    Remark,

    /// <summary>附件1</summary>
    AttachmentLabel,

    /// <summary>附件标题</summary>
    AttachmentTitle,

    /// <summary>出席：</summary>
    AttendanceLabel,

    /// <summary>出席的人</summary>
    Attendance,

    /// <summary>版记</summary>
    Imprint,

    /// <summary>表题</summary>
    TableCaption,

    /// <summary>单位：万元</summary>
    TableUnit,

    /// <summary>目录</summary>
    Contents,
}
