using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>A parsed template. Immutable and thread-safe: parse once, render as often and from as many threads as wanted.</summary>
public sealed class LiquidTemplate
{
    private readonly PartialCache _partials;

    internal LiquidTemplate(SourceText source, LiquidBlock body, TemplateOptions options, PartialCache partials)
    {
        Source = source;
        Body = body;
        Options = options;
        _partials = partials;
    }

    /// <summary>The text it was parsed from.</summary>
    public SourceText Source { get; }

    /// <summary>Its nodes.</summary>
    public LiquidBlock Body { get; }

    /// <summary>The options it was parsed with and renders with.</summary>
    public TemplateOptions Options { get; }

    internal PartialCache Partials => _partials;

    /// <summary>Writes the template with some data. All faults are in the result; nothing is thrown but what the host's own objects throw.</summary>
    public RenderResult Render(TemplateContext context, ITemplateOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var state = new RenderState(Options, _partials, context, output);
        Body.Render(state);
        return new RenderResult(state.Errors, !state.Stopped);
    }

    /// <summary>The template with some data as one string.</summary>
    public string Render(TemplateContext context, out RenderResult result)
    {
        using var output = new StringOutput();
        result = Render(context, output);
        return output.ToString();
    }
}
