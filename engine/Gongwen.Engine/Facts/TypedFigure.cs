using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>A figure typed where a fact might be asked for.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Key">The key it stands under.</param>
/// <param name="Fact">Which fact it is.</param>
/// <param name="Value">What the ledger gives.</param>
/// <param name="Ledger">The ledger.</param>
internal sealed record TypedFigure(DataNode Typed, string Key, Fact Fact, DataNode Value, Ledger Ledger);
