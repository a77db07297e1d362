namespace Gongwen.Liquid;

/// <summary>
/// The work of a filter: pure, no clock, no culture. The number of arguments has been checked. Faults go to
/// <see cref="FilterContext.Fail"/>, whose result is returned.
/// </summary>
public delegate LiquidValue LiquidFilterDelegate(in LiquidValue input, FilterArguments arguments, FilterContext context);
