using Gongwen.Liquid.Analysis;

namespace Gongwen.Liquid;

/// <summary>
/// Checks a template and everything it includes without data: paths, filters and their arguments, includes, loops, variables, conditions and
/// values that may be missing where they are printed. Thread-safe.
/// </summary>
public sealed class LiquidAnalyzer
{
    private readonly AnalysisOptions _options;

    /// <summary>An analyzer with these options; null means <see cref="AnalysisOptions.Default"/>.</summary>
    public LiquidAnalyzer(AnalysisOptions? options = null) => _options = options ?? AnalysisOptions.Default;

    /// <summary>
    /// All faults of the template and its includes, those of parsing among them, by place. Those inside an include name the chain that leads there.
    /// </summary>
    /// <param name="parsed">The parsed template.</param>
    /// <param name="root">The type of the data: an object, or <see cref="LiquidType.Any"/>.</param>
    public IReadOnlyList<LiquidError> Analyze(ParseResult parsed, LiquidType root)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(root);
        return new TemplateAnalysis(parsed.Template, root, _options).Run(parsed.Errors);
    }
}
