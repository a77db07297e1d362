using System.Text;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% cycle name: a, b, c %}</c>: one value after the other.</summary>
public sealed class CycleNode : LiquidNode
{
    private readonly LiquidExpression[] _values;
    private readonly string _key;

    internal CycleNode(SourceSpan span, LiquidExpression? group, LiquidExpression[] values)
        : base(span)
    {
        Group = group;
        _values = values;
        _key = KeyOf(span, values);
    }

    /// <summary>What cycles share their turn by; null when the values themselves say it.</summary>
    public LiquidExpression? Group { get; }

    /// <summary>The values.</summary>
    public IReadOnlyList<LiquidExpression> Values => _values;

    internal override void Render(RenderState state)
    {
        var key = _key;
        if (Group is not null)
        {
            var group = Group.Evaluate(state, PathUse.Test);
            key = $"{group.Kind}:{group.ToText()}";
        }

        var cycles = state.Variables.Cycles ??= new(StringComparer.Ordinal);
        if (!cycles.TryGetValue(key, out var turn) && !state.TryProduce(key.Length + 64))
            return;
        if (turn < _values.Length)
        {
            var value = _values[turn].Evaluate(state);
            if (state.Failed)
                return;
            if (!value.IsNil)
                ValueWriter.Write(value, _values[turn], state);
        }

        turn++;
        cycles[key] = turn >= _values.Length ? 0 : turn;
    }

    // Cycles of the same literals share their turn; one with a variable in it stands alone, as in the reference.
    private static string KeyOf(SourceSpan span, LiquidExpression[] values)
    {
        var key = new StringBuilder("=");
        foreach (var value in values)
        {
            if (value is LiteralExpression literal)
                key.Append(literal.Value.Kind).Append(':').Append(literal.Value.ToText()).Append('\u0001');
            else if (value is RangeExpression { Start: LiteralExpression, End: LiteralExpression })
                key.Append(value.CanonicalText).Append('\u0001');
            else
                return $"@{span.File}:{span.Offset}";
        }

        return key.ToString();
    }
}
