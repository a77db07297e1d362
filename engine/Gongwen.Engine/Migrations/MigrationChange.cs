using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>What was done at one place.</summary>
/// <param name="Place">Where, in the file as it was.</param>
/// <param name="What">E.g. 责任人 → 责任领导.</param>
public sealed record MigrationChange(SourceLocation Place, LocalizedText What);
