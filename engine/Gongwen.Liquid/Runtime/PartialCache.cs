using System.Collections.Concurrent;

namespace Gongwen.Liquid.Runtime;

/// <summary>Included templates, each parsed once for all renderings.</summary>
internal sealed class PartialCache(LiquidParser parser, ITemplateFileProvider? provider)
{
    private readonly ConcurrentDictionary<string, Partial> _partials = new(StringComparer.Ordinal);

    public Partial? Find(string name)
    {
        if (_partials.TryGetValue(name, out var known))
            return known;
        if (provider?.GetFile(name) is not { } file)
            return null;
        return _partials.GetOrAdd(name, new Partial(name, parser.Parse(file.Text, file.Path)));
    }

    // Finds a template for a tag, or reports why there is none to render.
    public Partial? Load(string name, LiquidSyntax place, RenderState state)
    {
        state.Current = place;
        var budgets = state.Options.Budgets;
        if (state.IncludeDepth >= budgets.MaxIncludeDepth)
        {
            state.Exceed(nameof(TemplateBudgets.MaxIncludeDepth), budgets.MaxIncludeDepth, null);
            return null;
        }

        if (Find(name) is not { } partial)
        {
            state.Report(
                state.Options.UnknownTemplateBehavior,
                LiquidErrorCode.UnknownTemplate,
                new LiquidMessage($"没有模板“{name}”", $"There is no template '{name}'"),
                NearestName.Hint(name, provider?.Names ?? []),
                place.Span);
            return null;
        }

        if (!partial.Parsed.HasErrors)
            return partial;
        state.PushInclude(name, place.Span);
        foreach (var error in partial.Parsed.Errors)
            state.Report(error);
        state.PopInclude();
        return null;
    }
}
