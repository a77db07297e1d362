namespace Gongwen.Engine.Markup;

/// <summary>The names of the ::: containers.</summary>
internal static class ContainerNames
{
    /// <summary>All of them, in the order of the page.</summary>
    public static readonly string[] All = ["author", "recipients", "table", "attachments", "signature", "note"];

    /// <summary>The container of a name.</summary>
    public static ContainerKind Of(string name) => name switch
    {
        "table" => ContainerKind.Table,
        "author" => ContainerKind.Author,
        "recipients" => ContainerKind.Recipients,
        "attachments" => ContainerKind.Attachments,
        "signature" => ContainerKind.Signature,
        "note" => ContainerKind.Note,
        _ => ContainerKind.Unknown,
    };
}
