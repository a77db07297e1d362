namespace Gongwen.Engine.Importing;

/// <summary>What an entry of 篇章 is.</summary>
internal enum ImportEntryKind
{
    /// <summary>A red head: paragraphs where the genre has none.</summary>
    Masthead,

    /// <summary>题目</summary>
    Title,

    /// <summary>署名行</summary>
    Author,

    /// <summary>称谓</summary>
    Recipients,

    /// <summary>段落</summary>
    Text,

    /// <summary>A heading and what stands under it.</summary>
    Chapter,

    /// <summary>附件说明</summary>
    AttachmentNote,

    /// <summary>落款</summary>
    Signature,

    /// <summary>附注</summary>
    Note,

    /// <summary>出席, 请假, 列席: paragraphs where the genre has none.</summary>
    Attendance,

    /// <summary>附件正文</summary>
    Attachment,

    /// <summary>抄送 and 印发: paragraphs where the genre has none.</summary>
    Imprint,
}
