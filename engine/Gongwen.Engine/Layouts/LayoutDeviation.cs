using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>偏离: a parameter of a layout that is not as the standard, or the practice of the base pack, has it for the form.</summary>
/// <param name="Name">E.g. page.top.</param>
/// <param name="Standard">What the base pack says.</param>
/// <param name="Value">What the layout says, with its place.</param>
/// <param name="Unit">Of both; "" for what isn't measured.</param>
/// <param name="Clause">The clause departed from; "" for practice.</param>
/// <param name="Strength">How binding that is.</param>
/// <param name="Reason">Why (allow-deviation); never null for what is 规定.</param>
public sealed record LayoutDeviation(string Name, DataNode Standard, DataNode Value, string Unit, string Clause, LayoutStrength Strength, string? Reason);
