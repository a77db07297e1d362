using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>What the templates of a report may use: more for more data, so that long tables are printed and a loop without end still ends.</summary>
internal static class RenderBudgets
{
    // Each character of data may be worth so many steps, and come out so many times.
    private const int StepsEach = 8;
    private const int OutputEach = 4;

    /// <summary>The budgets for data of that size.</summary>
    /// <param name="size">Characters of the data, about.</param>
    public static TemplateBudgets For(long size) => size <= 1_000_000 ? TemplateBudgets.Default : TemplateBudgets.Default with
    {
        MaxSteps = Math.Max(TemplateBudgets.Default.MaxSteps, StepsEach * size),
        MaxLoopItems = Math.Max(TemplateBudgets.Default.MaxLoopItems, size),
        MaxListItems = Math.Max(TemplateBudgets.Default.MaxListItems, size / 8),
        MaxOutputLength = Math.Max(TemplateBudgets.Default.MaxOutputLength, OutputEach * size),
        MaxProducedLength = Math.Max(TemplateBudgets.Default.MaxProducedLength, OutputEach * size),
    };
}
