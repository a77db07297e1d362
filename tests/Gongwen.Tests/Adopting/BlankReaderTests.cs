using Gongwen.Engine.Adopting;

namespace Gongwen.Tests.Adopting;

/// <summary>What is a blank of a model text, and what only looks like one.</summary>
public sealed class BlankReaderTests
{
    [Theory]
    [InlineData("开展廉政谈话X次，收缴党费××元", "X|××")]
    [InlineData("X区X局，X市X区商务局", "X|X|X|X")]
    [InlineData("20XX年X月X日至X月X日", "20XX年X月X日|X月X日")]
    [InlineData("2026年×月×日", "2026年×月×日")]
    [InlineData("202X年", "202X")]
    [InlineData("××××年", "××××")]
    [InlineData("____年__月__日", "____年__月__日")]
    [InlineData("　　　　年　月　日", "年　月　日")]
    [InlineData("增长X.X%，面积XX.XX平方米", "X.X|XX.XX")]
    [InlineData("占比X%", "X")]
    [InlineData("**区**局党组，收缴**元", "**|**|**")]
    [InlineData("*月*日，**镇办公室，联系人：***", "*月*日|**|***")]
    [InlineData("x月x日召开会议x次", "x月x日|x")]
    [InlineData("某县某镇某某村", "某|某|某某")]
    [InlineData("对王某、李某某进行约谈", "王某|李某某")]
    [InlineData("共检查（   ）家，发〔  〕5号", "（   ）|  ")]
    [InlineData("临政发〔20XX〕X号", "20XX|X")]
    [InlineData("【单位名称】召开【会议名称】，【待补：日期】", "【单位名称】|【会议名称】|【待补：日期】")]
    [InlineData("○○县△△镇○月○日", "○○|△△|○月○日")]
    [InlineData("一是……；二是……。", "……|……")]
    [InlineData("电话：××××-×××××××", "××××-×××××××")]
    [InlineData("联系人：XXX，电话：138XXXXXXXX", "XXX|138XXXXXXXX")]
    [InlineData("上午X时X分", "X时X分")]
    [InlineData("（星期X）", "X")]
    [InlineData("落实“X党建计划”", "X")]
    [InlineData("投资×万余元", "×")]
    public void Blanks_are_found(string line, string blanks) => Assert.Equal(blanks, string.Join('|', BlankReader.Read(line).Select(blank => blank.Of(line))));

    [Theory]
    [InlineData("拍X光片、做X射线检查")]
    [InlineData("尺寸为2×3米，功率5×10千瓦")]
    [InlineData("单价×数量=金额")]
    [InlineData("这是**重点工作**，要抓好**落实**。")]
    [InlineData("*注：数据截至6月底")]
    [InlineData("某些同志、某种程度、某个方面、某项工作")]
    [InlineData("临政发〔2026〕1号")]
    [InlineData("【关于加强党的建设】")]
    [InlineData("【案例】做法一直延续")]
    [InlineData("学习内容丰富……大家深受教育")]
    [InlineData("√")]
    [InlineData("×")]
    [InlineData("XXL号工作服")]
    [InlineData("二○二六年六月")]
    [InlineData("（见附件）")]
    public void What_only_looks_like_one_is_left(string line) =>
        Assert.Equal("", string.Join('|', BlankReader.Read(line).Select(blank => blank.Of(line))));
}
