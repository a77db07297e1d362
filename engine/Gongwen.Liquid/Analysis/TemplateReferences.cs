using Gongwen.Liquid.Analysis;

namespace Gongwen.Liquid;

/// <summary>Lists every path, filter and include of a template with its place, without looking into includes.</summary>
public static class TemplateReferences
{
    /// <summary>All names the template uses, as they stand in it. Names that are computed when rendering are not among them.</summary>
    public static IReadOnlyList<TemplateReference> Of(LiquidTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var walk = new ReferenceWalk();
        walk.Visit(template.Body);
        return walk.Found;
    }
}
