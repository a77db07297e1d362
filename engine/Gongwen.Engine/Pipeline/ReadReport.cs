using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Pipeline;

/// <summary>The data of a report that stand in no file of their own.</summary>
/// <param name="Tables">The data, and what is known of the tables they come from.</param>
/// <param name="Findings">What was found in reading them.</param>
internal sealed record ReadReport(TableExpansion Tables, FindingList Findings)
{
    /// <summary>The data.</summary>
    public DataNode Data => Tables.Data;
}
