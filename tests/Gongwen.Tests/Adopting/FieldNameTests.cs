using Gongwen.Engine.Adopting;

namespace Gongwen.Tests.Adopting;

/// <summary>What blanks are called: what they count or name, taken from the words around.</summary>
public sealed class FieldNameTests
{
    [Theory]
    [InlineData("全年进行廉政谈话X次，廉政专题党课X次。", "廉政谈话次数|廉政专题党课次数")]
    [InlineData("局党支部共收缴党费X元，全部上缴。", "党费金额")]
    [InlineData("到X社区参加义务劳动。", "社区名称")]
    [InlineData("组织党员进行了X次专题讨论。", "专题讨论次数")]
    [InlineData("走访慰问贫困户X户，送去米面油共计X元。", "贫困户户数|米面油金额")]
    [InlineData("共查摆问题X项X条，已取得效果。", "问题项数|问题条数")]
    [InlineData("共X项制度X条细则。", "制度项数|细则条数")]
    [InlineData("每年至少召开X次专题会议专项研究重点问题。", "专题会议次数")]
    [InlineData("投资×万余元，制作展板×余块。", "投资金额|展板数量")]
    [InlineData("全市一般公共预算收入完成X亿元，为预算的X%，同比增长X%。", "一般公共预算收入|一般公共预算收入完成率|一般公共预算收入增长率")]
    [InlineData("“三公”经费预算X万元，比上年减少X万元。", "三公经费预算金额|三公经费预算减少金额")]
    [InlineData("整改率达到X%，发现问题X个。", "整改率|问题数量")]
    [InlineData("组织“三会一课”X次。", "三会一课次数")]
    [InlineData("提升××服务水平。", "服务类别")]
    [InlineData("组织党员干部到×参观学习，参观×纪念馆。", "参观学习地点|纪念馆名称")]
    [InlineData("落实“X党建计划”各项任务。", "党建计划名称")]
    [InlineData("由XXX副镇长带队，成立以局长XX为组长的小组。", "副镇长姓名|局长姓名")]
    [InlineData("联系人：XXX，联系电话：XXXXXXXX。", "联系人|联系电话")]
    [InlineData("请于X月X日前报送名单。", "报送截止日期")]
    [InlineData("X月X日至X月X日，开展检查。", "开始日期|结束日期")]
    [InlineData("×月×日，组织全体党员参加区委组织的义务植树活动。", "义务植树活动日期")]
    [InlineData("第X季度召开第X次党组会议。", "季度|党组会议序次")]
    [InlineData("与X公司、X公司签订协议。", "公司名称|公司名称")]
    [InlineData("开展“××”主题党日活动X次。", "主题党日活动名称|主题党日活动次数")]
    [InlineData("扎根山区XX年，修路XX公里。", "扎根山区年数|修路里程")]
    [InlineData("【单位名称】共有职工【人数】人。", "单位名称|人数")]
    [InlineData("存在____的问题。", "问题内容")]
    [InlineData("根据《关于XXX的通知》要求。", "通知事项")]
    public void Blanks_are_called_what_they_are(string line, string names) =>
        Assert.Equal(names, string.Join('|', FieldNamer.Of(new ModelLine(line, LineRole.Body, 0), isYearKnown: false).Select(name => name.Name)));

    [Fact]
    public void Blanks_that_mean_the_same_are_one_field_however_they_are_written()
    {
        var table = FieldTable.Build([new ModelLine("XX区XX局工作汇报", LineRole.Title, 0), new ModelLine("××区××局开展检查×次、约谈×次，按照××区委部署，到×村、×村调研。", LineRole.Body, 1)]);
        Assert.Equal(
            ["区名称 3 XX ××", "局名称 2 XX ××", "检查次数 1 ×", "约谈次数 1 ×", "村名称 1 ×", "村名称2 1 ×"],
            table.All.Select(field => $"{field.Name} {field.Uses} {string.Join(' ', field.Blanks)}"));
    }
}
