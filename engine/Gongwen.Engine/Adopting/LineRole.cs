namespace Gongwen.Engine.Adopting;

/// <summary>What a line of a model text is, as far as names of its blanks depend on it.</summary>
internal enum LineRole
{
    /// <summary>A paragraph, or words of a heading.</summary>
    Body,

    /// <summary>The title.</summary>
    Title,

    /// <summary>Who reports, under the title.</summary>
    Author,

    /// <summary>Whom it is sent to.</summary>
    Recipients,

    /// <summary>A heading on its own.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>The name or the date at the end.</summary>
    Signature,

    /// <summary>The name of an attachment.</summary>
    Attachment,
}
