using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% case %}</c>. Every value that fits writes its branch, <c>else</c> those before which none did: as in the reference.</summary>
public sealed class CaseNode : LiquidNode
{
    private readonly CaseBranch[] _branches;

    internal CaseNode(SourceSpan span, LiquidExpression subject, CaseBranch[] branches)
        : base(span)
    {
        Subject = subject;
        IsBlank = Array.TrueForAll(branches, branch => branch.Body.IsBlank);
        _branches = IsBlank
            ? Array.ConvertAll(branches, branch => new CaseBranch(branch.Span, branch.Values as LiquidExpression[], branch.Body.WithoutText()))
            : branches;
    }

    /// <summary>What is compared.</summary>
    public LiquidExpression Subject { get; }

    /// <summary>The branches in order.</summary>
    public IReadOnlyList<CaseBranch> Branches => _branches;

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => Array.ConvertAll(_branches, branch => branch.Body);

    internal override bool IsBlank { get; }

    internal override void Render(RenderState state)
    {
        var subject = Subject.Evaluate(state, PathUse.Test);
        var matched = false;
        foreach (var branch in _branches)
        {
            if (state.Failed || state.Interrupt != Interrupt.None)
                return;
            if (branch.Values is not { } values)
            {
                if (!matched)
                    branch.Body.Render(state);
                continue;
            }

            for (var i = 0; i < values.Count; i++)
            {
                if (!Comparison.AreEqual(subject, ComparisonExpression.Operand(values[i], state), state) || state.Failed || state.Interrupt != Interrupt.None)
                    continue;
                matched = true;
                branch.Body.Render(state);
            }
        }
    }
}
