namespace Gongwen.Liquid;

/// <summary>One sentence in both languages.</summary>
public sealed record LiquidMessage(string Chinese, string English)
{
    /// <summary>The Chinese sentence.</summary>
    public override string ToString() => Chinese;
}
