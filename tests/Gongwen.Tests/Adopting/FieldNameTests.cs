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
    [InlineData("新签约项目XX个，总投资XX亿元，罚没收入XX万元。", "新签约项目数量|总投资|罚没收入")]
    [InlineData("排查隐患X处，尚未整改X处的，要在X日内完成整改。", "隐患数量|未整改数量|整改期限天数")]
    [InlineData("应当在____日内向____人民政府申请行政复议，逾期____日不予受理。", "申请期限天数|地区名称|逾期天数")]
    [InlineData("处理热线工单X件，及其他投诉X件，其中有效投诉X件。", "热线工单件数|投诉件数|有效投诉件数")]
    [InlineData("实有XX人，平均年龄XX岁。", "实有人数|平均年龄")]
    [InlineData("事故X起，死亡X人，同比分别下降X%、X%。", "事故起数|死亡人数|事故起数降幅|死亡人数降幅")]
    [InlineData("XX分以上为优秀，XX—XX分为合格。", "优秀分数下限|合格分数下限|合格分数上限")]
    [InlineData("X至X月，共检查企业X家。", "开始月份|结束月份|企业家数")]
    [InlineData("违反《____》第__条第__款，依据《____》第__条，罚款__元（大写：____）。", "违反法规名称|违反条款序号|违反款序号|依据法规名称|依据条款序号|罚款金额|罚款金额大写")]
    [InlineData("完成产业增加值（____亿元）及年均增速（____%）。", "产业增加值|年均增速")]
    [InlineData("（×政字〔20××〕×号）收悉。", "来文文号代字|来文文号年份|来文文号序号")]
    [InlineData("同意张某任XX局副局长，免去李某某的职务。", "任职人员姓名|局名称|免职人员姓名")]
    [InlineData("20XX年X月X日（星期X）至X月X日（星期X）", "开始日期|开始星期|结束日期|结束星期")]
    [InlineData("验收合格后X日内支付尾款XX万元，每逾期X日支付违约金XX元。", "支付期限天数|尾款金额|逾期天数|违约金金额")]
    [InlineData("XXX兼任办公室主任，XXX、XXX任副主任。", "主任姓名|副主任姓名|副主任姓名")]
    [InlineData("甲方联系电话：XXXXXXXX，资金使用率达XX%。", "甲方联系电话|资金使用率")]
    [InlineData("占年度任务XX%，高于全市平均水平X个百分点。", "占年度任务比例|高于全市平均水平百分点数")]
    public void Blanks_are_called_what_they_are(string line, string names) =>
        Assert.Equal(names, string.Join('|', FieldNamer.Of(new ModelLine(line, LineRole.Body, 0), isYearKnown: false).Select(name => name.Name)));

    [Fact]
    public void Blanks_that_mean_the_same_are_one_field_however_they_are_written()
    {
        var table = FieldTable.Build([new ModelLine("XX区XX局工作汇报", LineRole.Title, 0), new ModelLine("××区××局开展检查×次、约谈×次，按照××区委部署，到×村、×村调研。", LineRole.Body, 1)], new HashSet<int>());
        Assert.Equal(
            ["区名称 3 XX ××", "局名称 2 XX ××", "检查次数 1 ×", "约谈次数 1 ×", "村名称 1 ×", "村名称2 1 ×"],
            table.All.Select(field => $"{field.Name} {field.Uses} {string.Join(' ', field.Blanks)}"));
    }

    [Fact]
    public void The_name_below_the_text_is_the_one_above_it_whoever_is_named_between()
    {
        var table = FieldTable.Build(
            [new ModelLine("XX局工作总结", LineRole.Title, 0), new ModelLine("XX局与XX局联合开展检查，会同XX局抽查X次。", LineRole.Body, 1), new ModelLine("XX局", LineRole.Signature, 2)],
            new HashSet<int>());
        Assert.Equal(["局名称 3", "局名称2 2", "抽查次数 1"], table.All.Select(field => $"{field.Name} {field.Uses}"));
    }

    [Fact]
    public void Of_two_of_a_name_the_first_takes_its_longer_one()
    {
        var table = FieldTable.Build([new ModelLine("抢通道路X条。目前仍有X条道路未能恢复通行。", LineRole.Body, 0)], new HashSet<int>());
        Assert.Equal(["抢通道路条数", "道路条数"], table.All.Select(field => field.Name));
    }
}
