using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>What a blank is counted or measured in: 次, 万元, %.</summary>
/// <param name="Unit">As it is said: 万元.</param>
/// <param name="Suffix">What a name of such a number ends with: 次数, 金额.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Length">How many characters of the text it takes, 余 and 多 included.</param>
internal sealed partial record Measure(string Unit, string Suffix, FieldKind Kind, int Length)
{
    private static readonly (string Units, string Suffix, FieldKind Kind)[] All =
    [
        ("人次", "人次", FieldKind.Count), ("台次", "台次", FieldKind.Count), ("艘次", "艘次", FieldKind.Count), ("架次", "架次", FieldKind.Count), ("辆次", "辆次", FieldKind.Count), ("场次", "场次", FieldKind.Count), ("批次", "批次数", FieldKind.Count), ("户次", "户次", FieldKind.Count), ("车次", "车次", FieldKind.Count), ("家次", "家次", FieldKind.Count), ("件次", "件次", FieldKind.Count),
        ("元 块钱 美元 港元", "金额", FieldKind.Money), ("% ％ ‰", "比例", FieldKind.Percent), ("个百分点 百分点", "百分点数", FieldKind.Percent), ("倍", "倍数", FieldKind.Quantity),
        ("平方米 平方公里 公顷 亩", "面积", FieldKind.Quantity), ("公里 千米", "里程", FieldKind.Quantity), ("米 厘米 毫米", "长度", FieldKind.Quantity), ("微克/立方米 毫克/立方米 毫克/升 微克/升 克/升", "浓度", FieldKind.Quantity), ("蒸吨", "蒸吨数", FieldKind.Quantity), ("分贝", "分贝数", FieldKind.Quantity), ("亿千瓦时", "用量", FieldKind.Quantity), ("吨 公斤 千克 斤 克", "重量", FieldKind.Quantity), ("立方米 升", "体积", FieldKind.Quantity), ("千瓦时 度", "用量", FieldKind.Quantity), ("千瓦 兆瓦", "功率", FieldKind.Quantity),
        ("分钟", "分钟数", FieldKind.Quantity), ("小时", "小时数", FieldKind.Quantity), ("学时 课时", "学时", FieldKind.Quantity), ("分", "分数", FieldKind.Quantity), ("岁 周岁", "年龄", FieldKind.Count), ("℃", "温度", FieldKind.Quantity),
        ("个工作日", "工作日数", FieldKind.Count), ("个月", "月数", FieldKind.Count), ("个小时", "小时数", FieldKind.Quantity), ("周年", "周年数", FieldKind.Count), ("番", "番数", FieldKind.Quantity), ("天", "天数", FieldKind.Count), ("周 个星期", "周数", FieldKind.Count), ("字", "字数", FieldKind.Count), ("页", "页数", FieldKind.Count),
        ("名 人 位", "人数", FieldKind.Count), ("次", "次数", FieldKind.Count), ("户", "户数", FieldKind.Count), ("项", "项数", FieldKind.Count), ("条", "条数", FieldKind.Count), ("个", "个数", FieldKind.Count), ("件", "件数", FieldKind.Count), ("起", "起数", FieldKind.Count), ("场", "场数", FieldKind.Count), ("期", "期数", FieldKind.Count),
        ("份", "份数", FieldKind.Count), ("篇", "篇数", FieldKind.Count), ("处", "处数", FieldKind.Count), ("家", "家数", FieldKind.Count), ("座", "座数", FieldKind.Count), ("台", "台数", FieldKind.Count), ("套", "套数", FieldKind.Count), ("块", "块数", FieldKind.Count), ("批", "批数", FieldKind.Count), ("轮", "轮数", FieldKind.Count), ("届", "届数", FieldKind.Count), ("类", "类数", FieldKind.Count), ("种", "种数", FieldKind.Count),
        ("本", "本数", FieldKind.Count), ("册", "册数", FieldKind.Count), ("张", "张数", FieldKind.Count), ("幅", "幅数", FieldKind.Count), ("间", "间数", FieldKind.Count), ("辆", "辆数", FieldKind.Count), ("部", "部数", FieldKind.Count), ("只", "只数", FieldKind.Count), ("头", "头数", FieldKind.Count), ("棵 株", "棵数", FieldKind.Count), ("支", "支数", FieldKind.Count), ("面", "面数", FieldKind.Count), ("盏", "盏数", FieldKind.Count), ("道", "道数", FieldKind.Count),
        ("口", "口数", FieldKind.Count), ("宗", "宗数", FieldKind.Count), ("例", "例数", FieldKind.Count), ("对", "对数", FieldKind.Count), ("组", "组数", FieldKind.Count), ("队", "队数", FieldKind.Count), ("班", "班数", FieldKind.Count), ("门", "门数", FieldKind.Count), ("堂", "堂数", FieldKind.Count), ("节", "节数", FieldKind.Count), ("级", "级数", FieldKind.Count), ("层", "层数", FieldKind.Count), ("栋 幢", "栋数", FieldKind.Count), ("片", "片数", FieldKind.Count), ("款", "款数", FieldKind.Count), ("笔", "笔数", FieldKind.Count),
        ("车", "车数", FieldKind.Count), ("箱", "箱数", FieldKind.Count), ("袋", "袋数", FieldKind.Count), ("瓶", "瓶数", FieldKind.Count), ("桶", "桶数", FieldKind.Count), ("盒", "盒数", FieldKind.Count), ("包", "包数", FieldKind.Count), ("根", "根数", FieldKind.Count), ("枚", "枚数", FieldKind.Count), ("所", "所数", FieldKind.Count), ("眼", "眼数", FieldKind.Count), ("则", "则数", FieldKind.Count), ("封", "封数", FieldKind.Count), ("通", "通数", FieldKind.Count), ("桩", "桩数", FieldKind.Count), ("票", "票数", FieldKind.Count), ("艘", "艘数", FieldKind.Count), ("颗", "颗数", FieldKind.Count), ("把", "把数", FieldKind.Count), ("顶", "顶数", FieldKind.Count), ("具", "数量", FieldKind.Count), ("卷", "卷数", FieldKind.Count), ("遍", "遍数", FieldKind.Count), ("趟", "趟数", FieldKind.Count), ("副", "数量", FieldKind.Count), ("大", "项数", FieldKind.Count), ("扇", "数量", FieldKind.Count), ("床", "数量", FieldKind.Count), ("架", "数量", FieldKind.Count), ("尾", "数量", FieldKind.Count), ("点", "点数", FieldKind.Count),
    ];

    private static readonly (string Unit, string Suffix, FieldKind Kind)[] ByLength =
        [.. All.SelectMany(one => one.Units.Split(' ').Select(unit => (unit, one.Suffix, one.Kind))).OrderByDescending(one => one.unit.Length)];

    /// <summary>What a text begins with behind a blank; null when it is no measure but a word: 个人, 项目, 处理, 人民政府.</summary>
    /// <param name="text">What follows the blank.</param>
    public static Measure? At(string text)
    {
        if (Scaled().Match(text) is not { Success: true } scale)
            return null;
        var rest = text[scale.Length..];
        var large = scale.Groups["large"].Value;
        foreach (var (unit, suffix, kind) in ByLength)
        {
            if (!rest.StartsWith(unit, StringComparison.Ordinal) || IsPartOfWord(rest, unit))
                continue;
            return new Measure(large + unit, suffix, large.Length > 0 && kind == FieldKind.Count ? FieldKind.Quantity : kind, scale.Length + unit.Length);
        }

        return large.Length > 0 ? new Measure(large, "数量", FieldKind.Quantity, scale.Length) : null;
    }

    // X人民政府, X项目, X处长: the measure is the beginning of a longer word. X项目标 is a measure all the same.
    private static bool IsPartOfWord(string rest, string unit)
    {
        if (unit.Length > 1 || rest.StartsWith("项目标", StringComparison.Ordinal) || rest.StartsWith("个人民", StringComparison.Ordinal))
            return false;
        return Words.At(rest, 0) is { Length: > 1 } word && word[0] == unit[0];
    }

    [GeneratedRegex("^ ?[余多几]?(?<large>[十百千]?[万亿]?)[余多]?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scaled();
}
