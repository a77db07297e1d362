using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>What can be wrong with comments that let findings pass.</summary>
internal static class SuppressionFault
{
    private static readonly LocalizedText Form = new("写成 # gw: allow GW5304 -- 理由", "write # gw: allow GW5304 -- reason");

    public static Finding NotUnderstood(SourceLocation place) => new("GW2401", Severity.Warning,
        new("看不懂这条放行注释，没有放行", "this comment isn't understood, and lets nothing pass"))
    {
        Hint = Form,
        Location = place,
    };

    public static Finding NoReason(SourceLocation place) => new("GW2402", Severity.Warning,
        new("放行注释没有写理由，没有放行", "the comment gives no reason, and lets nothing pass"))
    {
        Hint = new("在后面写上 -- 和理由，例如 -- 引用原文", "write -- and the reason behind it, e.g. -- quoted as it is"),
        Location = place,
    };

    public static Finding UnknownRule(SourceLocation place, string written, string? nearest) => new("GW2403", Severity.Warning,
        new($"没有规则“{written}”，这一条没有放行", $"there is no rule '{written}', so nothing of it passes"))
    {
        Hint = nearest is null ? new("gongwen rule list 列出全部规则", "gongwen rule list shows all rules") : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = place,
        Text = written,
    };

    public static Finding NoRule(SourceLocation place, string written) => new("GW2404", Severity.Warning,
        new($"{written} 不是检查规则，不能放行", $"{written} is no rule of checks and can't be let pass"))
    {
        Hint = new("数据和模板本身的错要改正；能放行的只有 GW5 开头的和插件、模板包自己的规则", "faults of data and templates are to be mended; only GW5nnn and the rules of plugins and packs can be let pass"),
        Location = place,
        Text = written,
    };

    public static Finding Unused(Suppression suppression, string ruleId) => new("GW2405", Severity.Warning,
        new($"这里没有 {ruleId} 的问题，放行注释用不着", $"nothing of {ruleId} is found here, so the comment is needless"))
    {
        Hint = new("删去这条注释，或者挪到有问题的那一行", "remove the comment, or move it to the line it is for"),
        Location = suppression.Place,
        Text = ruleId,
    };
}
