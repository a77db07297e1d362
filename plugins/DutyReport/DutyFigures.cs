using System.Globalization;
using Gongwen.Contracts;

namespace DutyReport;

/// <summary>统计: what is counted from the report: 党员总数, and how many of last year's problems stand where.</summary>
internal sealed class DutyFigures : IComputedData
{
    private static readonly string[] States = ["已完成", "正在推进", "长期坚持"];

    /// <inheritdoc/>
    public string Key => "统计";

    /// <inheritdoc/>
    public DataNode? Compute(DataNode report)
    {
        var organisation = report["导语"]?["党组织"];
        var place = organisation?.Location ?? report.Location;
        var members = (organisation?["在职党员"]?.Number ?? 0) + (organisation?["离退休党员"]?.Number ?? 0);
        var problems = report["上年度问题整改"]?["问题"];
        return DataNode.OfObject(
            report.Location,
            ("党员总数", DataNode.OfNumber(members, place)),
            ("上年度问题", CountStates(problems?.Items ?? [], problems?.Location ?? report.Location)));
    }

    private static DataNode CountStates(IReadOnlyList<DataNode> problems, SourceLocation place)
    {
        int Count(string state) => problems.Count(problem => problem["状态"]?.Text == state);
        var total = problems.Count;
        var rate = total == 0 ? 0 : Math.Round(Count(States[0]) * 100m / total, 1, MidpointRounding.AwayFromZero);
        return DataNode.OfObject(place, [
            ("总数", DataNode.OfNumber(total, place)),
            .. States.Select(state => (state, DataNode.OfNumber(Count(state), place))),
            ("完成率", DataNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{rate:0.#}%"), place)),
        ]);
    }
}
