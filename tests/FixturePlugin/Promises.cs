using System.Globalization;
using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Registers code that runs and yet breaks what every plugin promises.</summary>
internal static class Promises
{
    public static void Break(IGenreRegistry registry, string genre)
    {
        registry.AddRule(genre, new Promise("FX0001", (_, _) => { }) { Title = new("", "untitled") });
        registry.AddRule(genre, new Promise("FX0002", (context, findings) => Say("FX0002", context.Data["标题"]!.Text, findings)));
        var runs = 0;
        registry.AddRule(genre, new Promise("FX0003", (_, findings) => Say("FX0003", $"第{Interlocked.Increment(ref runs)}次", findings)));
        registry.AddRule(genre, new Promise("FX0005", (_, findings) => Say("FX0001", "别人的编号", findings)));
        registry.AddFilter(new PromisedFilter("例子不对", new FilterExample("{{ '甲' | 例子不对 }}", "乙")));
        registry.AddFilter(new PromisedFilter("例子出错", new FilterExample("{{ 1 | 例子出错: 2 }}", "1")));
        registry.AddFilter(new PromisedFilter("没有例子"));
        registry.AddComputedData(genre, new WrongShape());
    }

    public static void TakeOver(IGenreRegistry registry, string genre)
    {
        registry.AddRule(genre, new Promise("GW2001", (_, _) => { }));
        registry.AddFilter(new PromisedFilter("日期", new FilterExample("{{ '甲' | 日期 }}", "甲")));
        registry.AddComputedData(genre, new FixtureComputed(""));
    }

    public static void FollowTheCulture(IGenreRegistry registry, string genre)
    {
        registry.AddRule(genre, new Promise("FX0004", (_, findings) => Say("FX0004", 1.5m.ToString(CultureInfo.CurrentCulture), findings)));
        registry.AddComputedData(genre, new FixtureComputed(""));
    }

    private static void Say(string id, string text, FindingList findings) => findings.Add(new Finding(id, Severity.Note, new(text, text)));

    private sealed class Promise(string id, Action<ReportContext, FindingList> check) : IReportRule
    {
        public LocalizedText Title { get; init; } = new("试验", "fixture");

        public RuleInfo Info => new(id, Severity.Note, Title, new("试验用的规则", "a rule for tests"));

        public void Check(ReportContext context, FindingList findings) => check(context, findings);
    }

    private sealed class PromisedFilter(string name, params FilterExample[] examples) : ITemplateFilter
    {
        public FilterInfo Info => new(name, new("原样返回", "gives the input back"), FilterKind.Any, [], FilterKind.Any, examples);

        public DataNode Apply(FilterCall call) => call.Input;
    }

    private sealed class WrongShape : IComputedData
    {
        public string Key => "统计";

        public DataNode? Compute(DataNode report) => DataNode.OfObject(report.Location, ("条数", DataNode.OfText("两条", report.Location)));
    }
}
