using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>A tag that sets a variable for its body.</summary>
internal sealed class NumberingTag : ILiquidTag
{
    public string Name => "numbering";

    public bool HasBody => true;

    public IReadOnlyDictionary<string, LiquidType> DefinedVariables(CustomTagNode tag) =>
        new Dictionary<string, LiquidType>(StringComparer.Ordinal) { ["序"] = LiquidType.Integer };

    public void Render(TagContext context)
    {
        context.SetValue("序", LiquidValue.FromInteger(1));
        context.RenderBody();
    }
}
