namespace Gongwen.Contracts;

/// <summary>The path of a value of a table that stands in no row yet; the values of a row share the first part.</summary>
/// <param name="Path">The path of what it will stand in.</param>
/// <param name="End">How it goes on.</param>
internal sealed record TablePath(string Path, string End);
