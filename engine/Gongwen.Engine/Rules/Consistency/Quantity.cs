namespace Gongwen.Engine.Rules.Consistency;

/// <summary>A number in a text and what it counts.</summary>
/// <param name="Value">With 万 and 亿 reckoned in.</param>
/// <param name="Decimals">How many stand behind the point.</param>
/// <param name="Unit">个, 户, 元, %, 个百分点; "" for none.</param>
/// <param name="Start">Its first digit in the line.</param>
/// <param name="End">Behind its unit.</param>
/// <param name="IsRough">True for 约100个, 100余个, 100个以上.</param>
internal sealed record Quantity(decimal Value, int Decimals, string Unit, int Start, int End, bool IsRough);
