namespace Gongwen.Liquid;

/// <summary>How a rendering went. When <paramref name="IsComplete"/> is false a budget or the host stopped it early.</summary>
public sealed record RenderResult(IReadOnlyList<LiquidError> Errors, bool IsComplete)
{
    /// <summary>Whether any fault is an error.</summary>
    public bool HasErrors => Errors.Any(error => error.Severity == LiquidSeverity.Error);
}
