using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Facts;

/// <summary>The facts of one ledger, under one key for templates.</summary>
/// <param name="Key">The key.</param>
/// <param name="Ledger">The path of the ledger in the report.</param>
/// <param name="DateColumn">The column of days; null when the ledger has none.</param>
/// <param name="Period">What days count; null for all rows.</param>
/// <param name="Facts">The facts, in the order they are declared.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record FactGroup(string Key, string Ledger, string? DateColumn, FactPeriod? Period, IReadOnlyList<Fact> Facts, SourceLocation Location)
{
    /// <summary>More rows aren't counted.</summary>
    public const int MostRows = 200_000;

    /// <summary>The shape templates see.</summary>
    public Schema Schema => new()
    {
        Location = Location,
        Title = Key,
        Description = $"由“{Ledger}”算出；没有台账就没有",
        Types = SchemaTypes.Object,
        Properties = [.. Facts.Select(fact => KeyValuePair.Create(fact.Name, SchemaOf(fact)))],
        Required = [.. Facts.Where(fact => !fact.Operation.MayBeAbsent()).Select(fact => fact.Name)],
    };

    private static Schema SchemaOf(Fact fact) => new()
    {
        Location = fact.Location,
        Title = fact.Name,
        Description = fact.Description,
        Types = fact.Operation switch
        {
            FactOperation.Count or FactOperation.Distinct => SchemaTypes.Integer,
            FactOperation.Earliest or FactOperation.Latest or FactOperation.Share => SchemaTypes.String,
            _ => fact.IsWhole && fact.Operation != FactOperation.Average ? SchemaTypes.Integer : SchemaTypes.Number | SchemaTypes.Integer,
        },
    };
}
