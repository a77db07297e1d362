using Gongwen.Contracts;

namespace Gongwen.Engine.Mending;

/// <summary>Whose changes and comments a mended Word file shows.</summary>
/// <param name="Author">The name.</param>
/// <param name="Day">The day they are of; null to leave it out.</param>
/// <param name="CommentOf">The lines of the comment about a finding; empty for no comment.</param>
public sealed record WordMarks(string Author, DateOnly? Day, Func<Finding, IReadOnlyList<string>> CommentOf);
