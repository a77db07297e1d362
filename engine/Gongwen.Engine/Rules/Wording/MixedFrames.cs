using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5632: two constructions run into one: 本着…为原则, 原因是…造成的, 是事关…的基础.</summary>
internal sealed partial class MixedFrames() : LineRule(Rule, "本着", "围绕", "针对", "原因", "面临", "面对", "事关", "坚持从", "之所以", "为了", "根据", "按照", "依据", "关键在于", "主要表现在", "主要体现在", "方面缺", "方面重视", "方面不", "方面认识", "方面关注", "方面研究", "进行了")
{
    private static readonly RuleInfo Rule = new(
        "GW5632",
        Severity.Warning,
        new LocalizedText("句式杂糅", "Two constructions run into one"),
        new LocalizedText(
            "两种说法揉在一句里，如“本着……为原则”（本着……的原则、以……为原则）、“原因是……造成的”。",
            "Two ways of saying it run into one: 本着…的原则 and 以…为原则 become 本着…为原则."))
    {
        Name = "mixed-frames",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private static readonly SentenceFrame[] Frames =
    [
        new("本着……为原则", new(Principle), new("写“本着……的原则”或“以……为原则”", "write 本着…的原则 or 以…为原则"), "本着") { Endings = ["为原则", "为宗旨", "为目的", "为目标", "为出发点"] },
        new("围绕……为中心", new(Centre), new("写“围绕……”或“以……为中心”", "write 围绕… or 以…为中心"), "围绕", "针对") { Endings = ["为中心", "为核心", "为主题", "为主线", "为重点", "为目标"] },
        new("原因是……造成的", new(Cause), new("写“原因是……”或“是……造成的”", "write 原因是… or 是…造成的"), "原因", "缘由"),
        new("面临……需要……", new(Facing), new("写“面临许多需要解决的困难和问题”或“有许多困难和问题需要解决”", "write 面临需要解决的… or 有…需要解决"), "面临", "面对"),
        new("是事关……的基础", new(Concern), new("写“是……的基础”或“事关……”", "write 是…的基础 or 事关…"), "是事关", "是关系到", "是关乎"),
        new("坚持从……的高度", new(Height), new("“从……的高度”后面要有动词，如“出发”“认识”“把握”", "从…的高度 needs a verb behind it, such as 出发"), "坚持从"),
        new("之所以……的原因", new(Therefore), new("写“之所以……，是因为……”或“……的原因是……”", "write 之所以…，是因为…"), "之所以"),
        new("为了……为目的", new(Purpose), new("写“为了……”或“以……为目的”", "write 为了… or 以…为目的"), "为了") { Endings = ["为目的", "起见"] },
        new("根据……为依据", new(Basis), new("写“根据……”或“以……为依据”", "write 根据… or 以…为依据"), "根据", "依据", "按照", "依照") { Endings = ["为依据", "为根据", "为准则"] },
        new("关键在于……是关键", new(Key), new("写“关键在于……”或“……是关键”", "write 关键在于… or …是关键"), "关键在于"),
        new("主要表现在……在……", new(Shown), new("写“主要表现为……”或“主要表现在……上（方面）”", "write 主要表现为… or 主要表现在…上"), "主要表现在", "主要体现在"),
        new("对……方面缺乏", new(Aspect), new("写“在……方面缺乏研究”或“对……缺乏研究”", "write 在…方面缺乏… or 对…缺乏…"), "方面"),
        new("进行了……和……的……", new(Carried), new("动词和“对……的……”不并列，分成两句写", "a verb and a noun phrase don't stand side by side; write two clauses"), "进行"),
    ];

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var frame in Frames)
        {
            if (!frame.MayStandIn(line.Text))
                continue;
            foreach (var match in frame.Pattern.Matches(line.Text))
            {
                if (line.IsGap(match.Index))
                    continue;
                findings.Add(line.About(
                    Info,
                    match.Index,
                    match.Length,
                    new LocalizedText($"句式杂糅：{frame.Name}", $"two constructions run into one: {frame.Name}"),
                    frame.Hint));
            }
        }
    }

    [GeneratedRegex("本着[^，。；：的]{2,24}为(?:原则|宗旨|目的|目标|出发点)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Principle();

    [GeneratedRegex("(?:围绕|针对)(?!以)[^，。；：以把将]{2,24}(?<!以[^，。；：]{1,20})为(?:中心|核心|主题|主线|重点|目标)(?=[，。；、]|来|开展|推进|抓)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Centre();

    [GeneratedRegex("(?:原因|缘由)(?:主要|就|都|也)?(?:是|在于)(?:由于|因为)?[^，。；：]{2,40}(?:造成|导致|引起|所致|引发)的?(?=[。；，])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Cause();

    [GeneratedRegex("(?:面临|面对)(?:着|了)?[^，。；：]{0,16}(?:困难|问题|矛盾|挑战|短板)(?:和(?:困难|问题|矛盾|挑战|短板))?(?:需要|有待|亟待|急需)(?:去|我们|进一步)?(?:解决|克服|破解|应对|补齐)(?!的)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Facing();

    [GeneratedRegex("是(?:事关|关系到|关乎)[^，。；：]{2,30}的(?:基础|关键|前提|保证|保障|根本|核心)(?!性|问题|工程|大事|环节|任务|所在|因素|一环|一步|时期|领域)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Concern();

    [GeneratedRegex("坚持从[^，。；：]{2,30}的?高度(?=[，。；])(?!，(?:充分|深刻|切实)?(?:认识|把握|看待|审视|谋划|出发|理解|对待|推进|推动|抓))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Height();

    [GeneratedRegex("之所以[^。；]{2,60}(?:的原因是|原因是|的原因在于|的缘故)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Therefore();

    [GeneratedRegex("为了(?![^，。；：]{0,30}以)[^，。；：]{2,30}(?:为目的|起见)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Purpose();

    [GeneratedRegex("(?:根据|依据|按照|依照)(?![^，。；：]{0,24}以)[^，。；：]{2,24}为(?:依据|根据|准则)(?=[，。；])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Basis();

    [GeneratedRegex("关键在于[^，。；：]{2,24}(?:是关键|是最关键的|起关键作用|起决定(?:性)?作用)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Key();

    [GeneratedRegex("主要(?:表现|体现)在(?!于)[^，。；：在]{1,12}在[^，。；：在上中方]{1,20}(?:上|中|方面)?[^，。；：]{0,12}(?:不够|不强|不足|不高|不深|不到位|欠缺|缺乏|较差|薄弱|有差距|淡薄|弱化)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Shown();

    [GeneratedRegex("(?<![针面相绝应反敌])对(?![方外内口照应策比接象话手待于])[^，。；：、对]{2,16}方面(?:缺乏|缺少|不够重视|重视不够|重视|认识不足|认识不够|关注不够|研究不够)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Aspect();

    [GeneratedRegex("进行了?(?:充实|完善|更新|改造|修订|补充|调整|规范|提升|优化)和[^，。；：、的]{2,12}的(?:增设|建设|制定|修订|添置|购置|完善|改造|提升|更新|设置)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Carried();
}
