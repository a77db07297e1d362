using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>Tells the kind of a document (文种) from its title.</summary>
internal static partial class TitleKind
{
    /// <summary>The kind a title ends in; "" for none.</summary>
    public static string Of(string title) => Kind.Match(title) is { Success: true } match ? match.Groups["kind"].Value : "";

    /// <summary>The title's line; null when there is none.</summary>
    public static DocumentLine? Line(DocumentText text) =>
        text.Document.Blocks.OfType<Title>().FirstOrDefault() is { } title ? text.LinesOf(title).FirstOrDefault(line => line.Text.Length > 0) : null;

    // 条例 names fifteen; the rest are papers of every day. Behind it may stand （试行） and a mark.
    private static readonly BoundedPattern Kind = new(KindExpression);

    [GeneratedRegex(
        "(?<kind>决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|令|总结|计划|方案|规划|办法|规定|细则|条例|制度|讲话|致辞|要点|预案|清单|台账|汇报|说明|简报|倡议书|建议书|责任书|承诺书|协议|合同|章程|守则|准则|规则|规程|标准|指南|纲要|安排|申请|复函|提案|答复|目录|名单|公示|启事|邀请函|感谢信|贺信|贺电)[ \\u3000\\n]{0,4}(?:（[^（）]{1,10}）)?[。；，：！、 ]{0,2}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex KindExpression();
}
