using System.Globalization;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% increment name %}</c> or <c>{% decrement name %}</c>.</summary>
public sealed class CounterNode : LiquidNode
{
    internal CounterNode(SourceSpan span, string name, SourceSpan nameSpan, bool isIncrement)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        IsIncrement = isIncrement;
    }

    /// <summary>The counter.</summary>
    public string Name { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>Whether it counts up, printing before it does; otherwise it counts down first.</summary>
    public bool IsIncrement { get; }

    internal override void Render(RenderState state)
    {
        var count = state.Variables.Counter(Name);
        if (!IsIncrement)
            count--;
        state.WriteValue(count.ToString(CultureInfo.InvariantCulture), Span, null);
        state.Variables.SetCounter(Name, IsIncrement ? count + 1 : count);
    }
}
