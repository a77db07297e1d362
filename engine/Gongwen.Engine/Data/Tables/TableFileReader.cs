using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Gives the content of a file that a report names (来自: 台账.xlsx); null, with a finding at <paramref name="place"/>, when it can't be had.</summary>
/// <param name="name">The name as the report has it.</param>
/// <param name="place">Where the report names it.</param>
/// <param name="findings">Gets why it can't be had.</param>
public delegate TableFile? TableFileReader(string name, SourceLocation place, FindingList findings);
