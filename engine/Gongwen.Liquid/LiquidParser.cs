using Gongwen.Liquid.Runtime;
using Gongwen.Liquid.Syntax;

namespace Gongwen.Liquid;

/// <summary>Parses templates. Thread-safe; keeps the templates included by those it parsed.</summary>
public sealed class LiquidParser
{
    private readonly PartialCache _partials;
    private readonly Dictionary<string, ILiquidTag> _tags = new(StringComparer.Ordinal);

    /// <summary>A parser with these options; null means <see cref="TemplateOptions.Default"/>.</summary>
    public LiquidParser(TemplateOptions? options = null)
    {
        Options = options ?? TemplateOptions.Default;
        _partials = new PartialCache(this, Options.FileProvider);
        foreach (var tag in Options.Tags)
            _tags[tag.Name] = tag;
    }

    /// <summary>The options of every template it parses.</summary>
    public TemplateOptions Options { get; }

    /// <summary>Parses a text. Never throws for what the text says: all its faults come together with the template.</summary>
    /// <param name="source">The text.</param>
    /// <param name="file">The name shown in errors.</param>
    public ParseResult Parse(string source, string file = "")
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new SourceText(source, file);
        var errors = new ParseErrors(Options.Budgets);
        if (source.Length > Options.Budgets.MaxTemplateLength)
        {
            errors.Exceed(nameof(TemplateBudgets.MaxTemplateLength), Options.Budgets.MaxTemplateLength, source.Length, new SourceSpan(text, 0, 0));
            return new ParseResult(new LiquidTemplate(text, new LiquidBlock(new SourceSpan(text, 0, 0), []), Options, _partials), errors.All);
        }

        var body = new TemplateParser(text, Options, _tags, errors).Parse();
        return new ParseResult(new LiquidTemplate(text, body, Options, _partials), errors.All);
    }

    /// <summary>The template an <c>include</c> or <c>render</c> of that name gets; null when there is none.</summary>
    public ParseResult? ParsePartial(string name) => _partials.Find(name)?.Parsed;
}
