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
            ("党员总数", DataNode.OfNumber(members, place).DerivedBy(MembersOf(organisation))),
            ("上年度问题", CountStates(problems?.Items ?? [], problems?.Location ?? report.Location)));
    }

    private static Derivation MembersOf(DataNode? organisation)
    {
        IReadOnlyList<DataNode> Parts() => [.. new[] { organisation?["在职党员"], organisation?["离退休党员"] }.OfType<DataNode>()];
        return new Derivation(
            () => new(string.Join("＋", Parts().Select(part => $"{part.Path.Split('.')[^1]}{part.Text}")), string.Join(" + ", Parts().Select(part => part.Text))),
            Parts);
    }

    private static DataNode CountStates(IReadOnlyList<DataNode> problems, SourceLocation place)
    {
        IReadOnlyList<DataNode> Of(string state) => [.. problems.Where(problem => problem["状态"]?.Text == state)];
        var total = problems.Count;
        var completed = Of(States[0]).Count;
        var rate = total == 0 ? 0 : Math.Round(completed * 100m / total, 1, MidpointRounding.AwayFromZero);
        return DataNode.OfObject(place, [
            ("总数", DataNode.OfNumber(total, place).DerivedBy(new Derivation(() => new($"上年度问题共{total}个", $"{total} problems of last year"), () => problems))),
            .. States.Select(state => (state, DataNode.OfNumber(Of(state).Count, place).DerivedBy(new Derivation(
                () => new($"上年度问题中状态为“{state}”的{Of(state).Count}个", $"{Of(state).Count} problems of last year are {state}"),
                () => Of(state))))),
            ("完成率", DataNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{rate:0.#}%"), place).DerivedBy(new Derivation(
                () => new($"已完成{completed} ÷ 总数{total}", $"{completed} completed ÷ {total}"),
                () => problems))),
        ]);
    }
}
