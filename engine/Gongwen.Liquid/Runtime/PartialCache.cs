using System.Collections.Concurrent;

namespace Gongwen.Liquid.Runtime;

/// <summary>Included templates, each parsed once for all renderings.</summary>
internal sealed class PartialCache(LiquidParser parser, ITemplateFileProvider? provider)
{
    // An include costs more than a node.
    private const int StepsOfInclude = 10;

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

        if (!state.TryStep(StepsOfInclude + (name.Length / 64)))
            return null;
        if (Find(name) is not { } partial)
        {
            var message = new LiquidMessage($"没有模板“{ExpressionText.Short(name)}”", $"There is no template '{ExpressionText.Short(name)}'");
            if (!state.IsReported(LiquidErrorCode.UnknownTemplate, place.Span, message))
            {
                var hint = NearestName.Hint(name, provider?.Names ?? []);
                state.Report(state.Options.UnknownTemplateBehavior, LiquidErrorCode.UnknownTemplate, message, hint, place.Span);
            }

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
