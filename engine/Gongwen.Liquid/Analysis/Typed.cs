namespace Gongwen.Liquid.Analysis;

/// <summary>The type of an expression, and the key of its value when a guard can speak of it.</summary>
internal readonly record struct Typed(LiquidType Type, string? Key = null)
{
    public static Typed Any { get; } = new(LiquidType.Any);
}
