namespace Gongwen.Contracts;

/// <summary>
/// An element of the document. The set is closed: <see cref="Title"/>, <see cref="AuthorLine"/>, <see cref="Recipients"/>, <see cref="Heading"/>,
/// <see cref="Paragraph"/>, <see cref="Table"/>, <see cref="AttachmentNote"/>, <see cref="Signature"/>, <see cref="Note"/>, <see cref="Masthead"/>, <see cref="Contents"/>,
/// <see cref="Attendance"/>, <see cref="PageTurn"/>, <see cref="Attachment"/>, <see cref="Imprint"/>.
/// </summary>
public abstract record Block
{
    private protected Block(Origin origin) => Origin = origin;

    /// <summary>Where the element comes from: the place in the template that made it.</summary>
    public Origin Origin { get; init; }
}
