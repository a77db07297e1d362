using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5004: a label with nothing behind it: 联系电话：, QQ群：.</summary>
internal sealed partial class EmptyFields() : LineRule(Rule, "联系", "电话", "手机", "传真", "邮箱", "地址", "邮编", "群：", "号：", "微信", "网址", "时间：", "地点：", "日期：", "姓名：")
{
    private static readonly RuleInfo Rule = new(
        "GW5004",
        Severity.Warning,
        new LocalizedText("项目后面是空的", "A label with nothing behind it"),
        new LocalizedText(
            "“联系电话：”“地点：”后面没有内容，要么补上，要么删去。“签名：”“盖章：”这类留待手写的不算。",
            "A label such as 联系电话： has nothing behind it: fill it in or remove it. Places left for a signature don't count."))
    {
        Name = "empty-fields",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        // A cell's neighbour holds what belongs to it, and the lines below a heading.
        if (line.Block is Table or Heading or Recipients or Title)
            return;
        foreach (var match in Field.Matches(line.Text))
        {
            var label = match.Groups["label"];
            findings.Add(line.About(
                Info,
                label.Index,
                match.Length - (label.Index - match.Index),
                new LocalizedText($"“{label.Value}”后面是空的", $"nothing stands behind {label.Value}"),
                new LocalizedText("补上内容，或者删去这一项", "fill it in or remove it")));
        }
    }

    // 时间 and 地点 at the end of a line may announce a list below.
    private static readonly BoundedPattern Field = new(FieldExpression);

    [GeneratedRegex(
        "(?<=^|[\\s，。；、）)])(?<label>(?:联系人及电话|联系人|联系电话|联系方式|咨询电话|监督电话|举报电话|值班电话|电话|手机号码|手机号|手机|传真|电子邮箱|邮箱|通讯地址|通信地址|联系地址|地址|邮政编码|邮编|微信群|微信号|微信|QQ群|QQ号|QQ|网址)(?:：|: ?))(?:[ \\t　\\u00A0]*$|[ \\t　\\u00A0]{1,200}(?=[\\u4E00-\\u9FFFA-Z]{1,6}[：:]))|(?<=^|[\\s，。；、])(?<label>(?:时间|地点|日期|姓名|单位|职务)：)[ \\t　]{1,200}(?=[\\u4E00-\\u9FFF]{1,6}：)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FieldExpression();
}
