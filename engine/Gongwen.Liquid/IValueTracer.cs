namespace Gongwen.Liquid;

/// <summary>
/// Told of the numbers the language makes itself, so that the host can say what they were made of: what it gives becomes the number's
/// <see cref="LiquidValue.Source"/>. Asked only for numbers that have none; null leaves them so. Must not change what is printed.
/// </summary>
public interface IValueTracer
{
    /// <summary>A number that a filter made.</summary>
    object? OfFilter(string name, in LiquidValue input, FilterArguments arguments, in LiquidValue result);

    /// <summary>The size of a list or an object.</summary>
    object? OfSize(in LiquidValue container, in LiquidValue result);

    /// <summary>A member of forloop: index, rindex, length and so on, of a loop over <paramref name="collection"/>.</summary>
    object? OfLoop(string member, in LiquidValue collection, in LiquidValue result);
}
