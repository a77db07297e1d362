using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names shares and rates: 整改率, 税收收入增长率, 到位资金占年度任务比例, 高于全市平均水平百分点数.</summary>
/// <param name="line">The line.</param>
/// <param name="index">Which blank of it.</param>
/// <param name="named">The names of those before.</param>
internal sealed partial class RateNames(ModelLine line, int index, IReadOnlyList<BlankName> named)
{
    private static readonly string[] RateItself = ["率", "度", "比例", "占比", "比重", "增速", "增幅", "降幅", "进度", "目标"];

    /// <summary>The name of a number with such a measure.</summary>
    /// <param name="measure">What it is counted in.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind its measure.</param>
    /// <param name="topic">What the sentence is about; "" for nothing.</param>
    /// <param name="label">A label right before it; null for none.</param>
    public BlankName Of(Measure measure, string before, string after, string topic, string? label)
    {
        var clause = Reached().Replace(Phrase.LastClause(before), "");
        var isPoints = measure.Unit.EndsWith("百分点", StringComparison.Ordinal);
        var kind = isPoints ? FieldKind.Quantity : FieldKind.Percent;
        if (label is not null && line.Role == LineRole.Cell)
            return Made(label.EndsWith("增长", StringComparison.Ordinal) || label.EndsWith("增加", StringComparison.Ordinal) ? label + "率" : label.EndsWith("下降", StringComparison.Ordinal) ? label + "率" : RateItself.Any(end => label.EndsWith(end, StringComparison.Ordinal)) ? label : label + "比例", label);
        if (Respective(measure) is { } respective)
            return respective;
        if (isPoints && Compared().Match(clause) is { Success: true } compared)
            return Made(compared.Value + "百分点数", topic);
        if (By().IsMatch(clause) && Phrase.FirstClause(after) is { Length: > 1 and <= 8 } act)
            return Made(act.Replace("的", "", StringComparison.Ordinal) + "比例", act);
        if (Part().Match(clause) is { Success: true } part)
            return Made(topic + part.Value.TrimEnd('达', '约', '近', '为') is var whole && RateItself.Any(end => whole.EndsWith(end, StringComparison.Ordinal)) ? whole : whole + "比例", topic);
        var (noun, verb) = Phrase.Before(clause);
        var change = Change().Match(clause);
        var thing = change.Success ? Phrase.Before(clause[..change.Index]).Noun : noun;
        // 为预算的X%, 占总数的X%.
        var share = ShareOf().Match(clause);
        if (share.Success)
            thing = Phrase.Before(clause[..share.Index]).Noun;
        if (thing.Length == 0)
            thing = label is not null && !Words.Joins.Contains(label) ? label : verb.Length == 0 && !change.Success && !share.Success && Phrase.After(OrMore().Replace(after, ""), false) is { Length: > 1 } behind ? behind : topic;
        var suffix = change.Success
            ? change.Groups["down"].Success ? isPoints ? "下降百分点数" : "降幅" : isPoints ? "提高百分点数" : "增长率"
            : share.Success ? (share.Value[0] == '占' ? "占比" : "完成率")
            : isPoints ? "百分点数" : "比例";
        var isSaid = suffix is "比例" && RateItself.Any(one => thing.EndsWith(one, StringComparison.Ordinal));
        return new BlankName(isSaid || (suffix == "占比" && thing.EndsWith("占比", StringComparison.Ordinal)) ? thing : thing + suffix, kind)
        {
            Unit = measure.Unit,
            Topic = thing,
            IsGuess = thing.Length == 0,
            Longer = verb.Length > 0 && isSaid ? verb + thing : null,
        };

        BlankName Made(string name, string about) => new(name, kind) { Unit = measure.Unit, Topic = about };
    }

    // 分别下降X%、X%和X%: each is said of one of the things before, in their order.
    private BlankName? Respective(Measure measure)
    {
        var (first, last) = (index, index);
        while (first > 0 && IsNext(first))
            first--;
        while (last + 1 < line.Blanks.Count && IsNext(last + 1))
            last++;
        var lead = Phrase.LastClause(line.Before(line.Blanks[first].Start));
        var count = last - first + 1;
        if (count < 2 || !lead.Contains("分别", StringComparison.Ordinal) || first < count)
            return null;
        var thing = named[first - count + (index - first)];
        var suffix = (Change().Match(Phrase.LastClause(line.Before(line.Blanks[index].Start))) is { Success: true } own ? own : Change().Match(lead)) is { Success: true } change ? (change.Groups["down"].Success ? "降幅" : "增长率") : "比例";
        return new BlankName(thing.Name + suffix, FieldKind.Percent) { Unit = measure.Unit, Topic = thing.Topic };
    }

    private bool IsNext(int at) => Between().IsMatch(line.Text.AsSpan(line.Blanks[at - 1].End..line.Blanks[at].Start));

    [GeneratedRegex("^(?:%|％|‰)?[、和与及，][ ]?(?:上升|增长|增加|提高|下降|降低|减少)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex("(?:同比|环比|比上年|较上年|年均|平均|分别)*(?:(?<down>下降|降低|减少|回落|压减|减|降)|(?<up>增长|提高|上升|增加|提升|上涨|增|超))了?(?:至|到)?(?:约)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();

    [GeneratedRegex("(?:高于|低于|快于|慢于|高出|低出|优于)[\\u4E00-\\u9FFF]{1,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compared();

    // 按罚款数额的X%加处罚款.
    [GeneratedRegex("按(?:照)?[^，。]{1,14}的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();

    // 占年度任务X%.
    [GeneratedRegex("占(?!比|地)[\\u4E00-\\u9FFF]{2,10}(?<!的)[达约近为]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex("占(?:比|[^，。]{0,14}的)?(?:达|约|近)?$|(?:完成|为|达|达到)[^，。]{0,10}(?:预算|任务|计划|目标|预期)(?:数)?的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShareOf();

    [GeneratedRegex("^(?:以上|以下|以内|左右)?的?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OrMore();

    [GeneratedRegex("(?<=率|度|比重|比例|占比)(?:达到|达|为|约|近|超过|保持在|控制在)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reached();
}
