using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What a report says of a table it takes data from: { 来自: 台账.xlsx, 工作表: 整改, 表头行: 2 }.</summary>
/// <param name="Node">The whole of it.</param>
/// <param name="From">The file's name.</param>
internal sealed record TableReference(DataNode Node, DataNode From)
{
    /// <summary>The sheet by its name or, as a number, its place; null to find it.</summary>
    public DataNode? Sheet { get; init; }

    /// <summary>The rows that hold the names of the columns; null to find them.</summary>
    public (int First, int Last)? Header { get; init; }

    /// <summary>The first row that may be data; null for the one behind the header.</summary>
    public int? FirstRow { get; init; }

    /// <summary>The last row that may be data; null for the last there is.</summary>
    public int? LastRow { get; init; }

    /// <summary>Which column a key takes, where names don't tell.</summary>
    public IReadOnlyList<DataProperty> Columns { get; init; } = [];
}
