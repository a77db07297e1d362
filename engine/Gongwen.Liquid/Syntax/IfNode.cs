using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% if %}</c> or <c>{% unless %}</c> with all its branches.</summary>
public sealed class IfNode : LiquidNode
{
    private readonly IfBranch[] _branches;

    internal IfNode(SourceSpan span, bool isUnless, IfBranch[] branches)
        : base(span)
    {
        IsUnless = isUnless;
        IsBlank = Array.TrueForAll(branches, branch => branch.Body.IsBlank);
        _branches = IsBlank ? Array.ConvertAll(branches, branch => new IfBranch(branch.Span, branch.Condition, branch.Body.WithoutText())) : branches;
    }

    /// <summary>Whether the first condition is turned round.</summary>
    public bool IsUnless { get; }

    /// <summary>The branches in order; the first that applies is taken.</summary>
    public IReadOnlyList<IfBranch> Branches => _branches;

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => Array.ConvertAll(_branches, branch => branch.Body);

    internal override bool IsBlank { get; }

    internal override void Render(RenderState state)
    {
        for (var i = 0; i < _branches.Length; i++)
        {
            var branch = _branches[i];
            var applies = branch.Condition is null || branch.Condition.IsTrue(state) != (IsUnless && i == 0);
            if (state.Failed)
                return;
            if (applies)
            {
                branch.Body.Render(state);
                return;
            }
        }
    }
}
