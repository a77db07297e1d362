namespace Gongwen.Liquid;

/// <summary>A list the host gives to templates. Must not change while a template renders.</summary>
public interface ILiquidList
{
    /// <summary>Number of items.</summary>
    int Count { get; }

    /// <summary>The item at a 0-based index inside the list.</summary>
    LiquidValue this[int index] { get; }
}
