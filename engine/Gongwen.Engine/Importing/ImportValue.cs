using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>Makes values of a report that is being written.</summary>
internal static class ImportValue
{
    private static readonly SourceLocation Nowhere = SourceLocation.OfFile("");

    /// <summary>Text.</summary>
    public static DataNode Text(string text) => DataNode.OfText(text, Nowhere);

    /// <summary>A list.</summary>
    public static DataNode List(IReadOnlyList<DataNode> items) => DataNode.OfList(items, Nowhere);

    /// <summary>An object with its keys in this order.</summary>
    public static DataNode Object(params (string Key, DataNode Value)[] members) => DataNode.OfObject(Nowhere, members);

    /// <summary>A paragraph exactly as written.</summary>
    public static DataNode Written(string text) => Object(("原文", Text(text)));

    /// <summary>Text where one stands alone, else a list of texts.</summary>
    public static DataNode OneOrMore(IReadOnlyList<DataNode> items) => items is [{ Kind: DataKind.Text } only] ? only : List(items);
}
