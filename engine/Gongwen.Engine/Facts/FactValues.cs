using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>The facts of one ledger of one report.</summary>
/// <param name="Ledger">The rows they are made of.</param>
/// <param name="Node">The facts as templates see them; each knows how it was reckoned.</param>
internal sealed record FactValues(Ledger Ledger, DataNode Node);
