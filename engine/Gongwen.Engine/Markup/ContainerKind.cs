namespace Gongwen.Engine.Markup;

/// <summary>What a ::: container makes of its lines.</summary>
internal enum ContainerKind
{
    /// <summary>Outside of any container.</summary>
    None,

    /// <summary>::: masthead</summary>
    Masthead,

    /// <summary>::: contents</summary>
    Contents,

    /// <summary>::: attendance</summary>
    Attendance,

    /// <summary>::: attachment, the beginning of one; ::: attachments names them.</summary>
    Attachment,

    /// <summary>::: imprint</summary>
    Imprint,

    /// <summary>::: table</summary>
    Table,

    /// <summary>::: author</summary>
    Author,

    /// <summary>::: recipients</summary>
    Recipients,

    /// <summary>::: attachments</summary>
    Attachments,

    /// <summary>::: signature</summary>
    Signature,

    /// <summary>::: note</summary>
    Note,

    /// <summary>A name nobody knows; its lines are read as if they stood outside.</summary>
    Unknown,
}
