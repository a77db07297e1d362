using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;

namespace Gongwen.Testing;

/// <summary>One genre: its files held against each other, and what its rules and filters say of themselves.</summary>
internal static class GenreContract
{
    // What a rule said and the program had to put right.
    private const string Nonsense = "GW9204";

    /// <summary>Adds what a rule said and the program had to put right.</summary>
    public static void AddNonsense(IEnumerable<Finding> findings, ContractFaults faults)
    {
        foreach (var fault in findings.Where(finding => finding.RuleId == Nonsense))
            faults.Add(fault.Message.Chinese, fault.Message.English);
    }

    public static void Check(AuthoredFolder folder, string genreId, ContractFaults faults)
    {
        var findings = new FindingList();
        var found = folder.Find(genreId, findings);
        if (found is var (genre, code))
        {
            folder.Pipeline.CheckLayouts(genre, findings);
            GenreCheck.Run(genre, code, findings);
            foreach (var rule in code.Rules)
                CheckRule(genre, rule, faults);
            foreach (var filter in code.Filters)
                CheckFilter(genre, code, filter, faults);
        }

        faults.AddErrors(findings.Where(finding => !IsAboutPlugin(finding, folder)));
        if (found is not null && !SampleTest.Names(folder).Any(name => name.StartsWith(genreId + "/", StringComparison.Ordinal)))
            faults.Add($"文种“{genreId}”没有样例：genres/{genreId}/samples/样例/report.yaml", $"the genre '{genreId}' has no sample: genres/{genreId}/samples/CASE/report.yaml");
    }

    // A genre of a plugin that can't be used is refused for the reason already told.
    private static bool IsAboutPlugin(Finding finding, AuthoredFolder folder) => folder.Plugin?.Refusal is not null && finding.RuleId.StartsWith("GW81", StringComparison.Ordinal);

    private static void CheckRule(Genre genre, IReportRule rule, ContractFaults faults)
    {
        var info = rule.Info;
        if (IsBlank(info.Title))
            faults.Add($"规则 {info.Id} 没有标题（Title 的中文和英文）", $"rule {info.Id} has no title (Title in Chinese and English)");
        if (IsBlank(info.Description))
            faults.Add($"规则 {info.Id} 没有说明（Description 的中文和英文）", $"rule {info.Id} has no description (Description in Chinese and English)");

        var findings = new FindingList();
        var report = DataReader.Read(AuthoredFolder.RequestOf($"文种: {genre.Id}\n", null).Bytes, "report.yaml", DataLimits.Default, findings)!;
        rule.Check(new ReportContext(genre.Id, report, new Document(genre.Id, genre.Documents[0].Id, Landscape: false, [])), findings);
        AddNonsense(findings, faults);
        foreach (var fault in findings.Where(finding => finding.RuleId.StartsWith("GW9", StringComparison.Ordinal) && finding.RuleId != Nonsense))
            faults.Add($"规则 {info.Id} 看空白的报告时出错：{fault.Message.Chinese}", $"rule {info.Id} fails on an empty report: {fault.Message.English}");
    }

    private static void CheckFilter(Genre genre, GenreCode code, GuardedFilter filter, ContractFaults faults)
    {
        var info = filter.Info;
        if (IsBlank(info.Description))
            faults.Add($"过滤器“{info.Name}”没有说明（Description 的中文和英文）", $"the filter '{info.Name}' has no description (Description in Chinese and English)");
        if (info.Examples.Count == 0)
            faults.Add($"过滤器“{info.Name}”没有例子", $"the filter '{info.Name}' has no example");
        var parser = GenreTemplates.ParserOf(genre, code, draft: false);
        foreach (var example in info.Examples)
        {
            var parsed = parser.Parse(example.Template);
            var printed = parsed.Template.Render(new TemplateContext(), out var result);
            var errors = parsed.Errors.Concat(result.Errors).ToList();
            if (errors.Count > 0)
                faults.Add($"过滤器“{info.Name}”的例子 {example.Template} 出错：{errors[0].Message.Chinese}", $"the example {example.Template} of the filter '{info.Name}' fails: {errors[0].Message.English}");
            else if (printed != example.Result)
                faults.Add($"过滤器“{info.Name}”的例子 {example.Template} 说得“{example.Result}”，实际是“{printed}”", $"the example {example.Template} of the filter '{info.Name}' says '{example.Result}' but prints '{printed}'");
        }
    }

    private static bool IsBlank(LocalizedText? text) => text is null || string.IsNullOrWhiteSpace(text.Chinese) || string.IsNullOrWhiteSpace(text.English);
}
