using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>
/// A condition of the template language over a report's data, with filters on both sides: <c>措施 | size &gt;= 2</c>. and and or bind to everything on
/// their right, as in templates. Immutable, for many threads.
/// </summary>
internal sealed class DataCondition
{
    private const string Holding = "1";

    // One condition is a line, not a program; whoever walks a list of thousands pays for each item.
    private static readonly TemplateBudgets Budgets = TemplateBudgets.Default with { MaxTemplateLength = 5_000, MaxSteps = 20_000, MaxStringLength = 100_000, MaxProducedLength = 200_000, MaxOutputLength = 100 };

    private readonly ParseResult _parsed;
    private readonly IReadOnlyList<PathExpression> _needed;

    private DataCondition(ParseResult parsed)
    {
        _parsed = parsed;
        _needed = [.. ConditionPaths.NeededBy(parsed.Template)];
    }

    /// <summary>The condition; null when it is none, with the reason.</summary>
    public static DataCondition? Parse(string text, out LocalizedText? fault, out LocalizedText? hint)
    {
        (fault, hint) = (ConditionText.FaultOf(text), null);
        if (fault is not null)
            return null;
        var parsed = ParserOf(Budgets).Parse(ConditionText.ToTemplate(text, Holding));
        return Fault(parsed.Errors.FirstOrDefault(), out fault, out hint) ? null : new DataCondition(parsed);
    }

    /// <summary>False when the condition asks for what no report of the genre has by its schemas, with the reason and the name that was meant.</summary>
    /// <param name="genre">Whose reports they are.</param>
    /// <param name="listPath">The list whose items it is asked for; null for the report itself.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="hint">What was meant.</param>
    public bool Fits(Genre genre, string? listPath, out LocalizedText? fault, out LocalizedText? hint)
    {
        (fault, hint) = (null, null);
        if (SchemaTyping.ScopeOf(genre, listPath) is not { } root)
            return true;

        // What may be absent is looked for before the condition is asked.
        return !Fault(new LiquidAnalyzer().Analyze(_parsed, root).FirstOrDefault(error => error.Severity == LiquidSeverity.Error && error.Code != LiquidErrorCode.UnguardedValue), out fault, out hint);
    }

    /// <summary>True when the schemas of a genre know a list by that path.</summary>
    public static bool KnowsList(Genre genre, string listPath) => SchemaTyping.ScopeOf(genre, listPath) is not null;

    /// <summary>True when a value it can't do without is absent or empty; what is only tested, compared with blank or given a default may be.</summary>
    public bool LacksData(DataScope scope) => _needed.Any(path => ConditionPaths.IsAbsent(path, scope));

    /// <summary>Whether it holds; null when it can't be told, with the reason.</summary>
    public bool? Holds(DataScope scope, out LocalizedText? fault)
    {
        var text = _parsed.Template.Render(new TemplateContext(scope), out var result);
        fault = result.Errors.FirstOrDefault(error => error.Severity == LiquidSeverity.Error) is { } error ? TextOf(error.Message) : null;
        return fault is null ? text == Holding : null;
    }

    /// <summary>The language with the engine's filters and nothing to include.</summary>
    internal static LiquidParser ParserOf(TemplateBudgets budgets) => new(new TemplateOptions
    {
        Filters = FilterBinding.Engine,
        UnknownFilterBehavior = Strictness.Error,
        Budgets = budgets,
    });

    private static bool Fault(LiquidError? error, out LocalizedText? fault, out LocalizedText? hint)
    {
        fault = error is null ? null : TextOf(error.Message);
        hint = error?.Hint is { } meant ? TextOf(meant) : null;
        return error is not null;
    }

    internal static LocalizedText TextOf(LiquidMessage message) => new(message.Chinese, message.English);
}
