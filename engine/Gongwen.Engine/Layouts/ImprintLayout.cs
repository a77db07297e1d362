namespace Gongwen.Engine.Layouts;

/// <summary>版记 (GB/T 9704-2012, 7.4).</summary>
/// <param name="Show">False for a form that has none.</param>
/// <param name="Text">How it is set.</param>
/// <param name="Inset">Characters of its own size left free at both sides.</param>
/// <param name="HasRules">Whether lines are drawn.</param>
/// <param name="HasIssuer">Whether 印发机关 and 印发日期 are printed.</param>
/// <param name="OuterRule">Thickness of the first and last line, in millimetres.</param>
/// <param name="InnerRule">Thickness of those between, in millimetres.</param>
/// <param name="OnEvenPage">Whether its page must be an even one.</param>
public sealed record ImprintLayout(bool Show, TextLayout Text, double Inset, bool HasRules, bool HasIssuer, double OuterRule, double InnerRule, bool OnEvenPage);
