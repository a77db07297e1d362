namespace Gongwen.Liquid;

/// <summary>A parsed template and all its faults. The template is there even with errors; faulty tags do nothing in it.</summary>
public sealed record ParseResult(LiquidTemplate Template, IReadOnlyList<LiquidError> Errors)
{
    /// <summary>Whether any fault is an error.</summary>
    public bool HasErrors => Errors.Any(error => error.Severity == LiquidSeverity.Error);
}
