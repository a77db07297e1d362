namespace Gongwen.Engine.Markup;

/// <summary>The names of the ::: containers.</summary>
internal static class ContainerNames
{
    /// <summary>All of them, in the order of the page.</summary>
    public static readonly string[] All =
        ["masthead", "author", "contents", "recipients", "attendance", "table", "attachments", "signature", "note", "attachment", "imprint"];

    /// <summary>The container of a name.</summary>
    public static ContainerKind Of(string name) => name switch
    {
        "masthead" => ContainerKind.Masthead,
        "contents" => ContainerKind.Contents,
        "attendance" => ContainerKind.Attendance,
        "attachment" => ContainerKind.Attachment,
        "imprint" => ContainerKind.Imprint,
        "table" => ContainerKind.Table,
        "author" => ContainerKind.Author,
        "recipients" => ContainerKind.Recipients,
        "attachments" => ContainerKind.Attachments,
        "signature" => ContainerKind.Signature,
        "note" => ContainerKind.Note,
        _ => ContainerKind.Unknown,
    };

    /// <summary>The words that may stand behind a name; a table has widths instead.</summary>
    public static IReadOnlyList<string> ArgumentsOf(ContainerKind kind) => kind switch
    {
        ContainerKind.Signature => ["sealed", "stamped"],
        ContainerKind.Attachment => ["landscape", "apart"],
        _ => [],
    };
}
