using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;

namespace Gongwen.Testing;

/// <summary>One sample: no errors, the same again, on many threads and in other cultures, and computed data as their schemas say.</summary>
internal static class SampleContract
{
    private const int Threads = 8;

    public static void Check(AuthoredFolder folder, string sample, ContractFaults faults)
    {
        if (SampleTest.ReportOf(folder, sample) is not { } report)
        {
            faults.Add($"样例 {sample} 没有 report.yaml", $"the sample {sample} has no report.yaml");
            return;
        }

        var first = folder.Render(report, OutputFormat.Markdown);
        foreach (var finding in first.Findings.Where(finding => finding.Severity == Severity.Error))
            faults.Add($"样例 {sample} 有错误：{FindingText.Of(finding, english: false)}", $"the sample {sample} has an error: {FindingText.Of(finding, english: true)}");
        if (first.GenreId is null)
            return;
        if (first.GenreId != sample.Split('/')[0])
            faults.Add($"样例 {sample} 的文种是“{first.GenreId}”", $"the sample {sample} is of the genre '{first.GenreId}'");
        else if (folder.Find(first.GenreId, []) is var (genre, code) && first.Data is not null)
            CheckCode(sample, genre, code, first, faults);

        var text = TextOf(first);
        if (TextOf(folder.Render(report, OutputFormat.Markdown)) != text)
        {
            // Then the others say nothing new.
            faults.Add($"样例 {sample}：再运行一次，结果不同；规则、过滤器、计算数据不能记住上一次的事", $"sample {sample}: run again, the result is another; rules, filters and computed data mustn't remember");
            return;
        }

        var others = new string[Threads];
        Parallel.For(0, Threads, index => others[index] = TextOf(folder.Render(report, OutputFormat.Markdown)));
        if (others.Any(other => other != text))
            faults.Add($"样例 {sample}：几个线程同时运行，结果不同；一个实例要供许多线程使用", $"sample {sample}: on many threads the result is another; one instance serves many threads");
        foreach (var (culture, chinese, english) in OddCultures())
        {
            if (InCulture(culture, () => TextOf(folder.Render(report, OutputFormat.Markdown))) != text)
                faults.Add($"样例 {sample}：在{chinese}，结果不同；用 CultureInfo.InvariantCulture 和 StringComparison.Ordinal", $"sample {sample}: {english} the result is another; use CultureInfo.InvariantCulture and StringComparison.Ordinal");
        }
    }

    private static void CheckCode(string sample, Genre genre, GenreCode code, ReportResult result, ContractFaults faults)
    {
        foreach (var computed in code.Computed)
        {
            var findings = new FindingList();
            if (computed.Compute(result.Data!, findings) is { } data && genre.Computed.FirstOrDefault(key => key.Key == computed.Key) is { } shape)
            {
                foreach (var fault in SchemaChecker.Check(shape.Schema, data, SchemaOptions.Standard))
                    faults.Add($"样例 {sample} 的计算数据“{computed.Key}”不合 computed/{computed.Key}.schema.yaml：{fault.Message.Chinese}", $"the computed data '{computed.Key}' of the sample {sample} don't fit computed/{computed.Key}.schema.yaml: {fault.Message.English}");
            }
        }

        foreach (var rule in code.Rules)
        {
            foreach (var document in result.Documents)
            {
                var findings = new FindingList();
                rule.Check(new ReportContext(genre.Id, result.Data!, document), findings);
                GenreContract.AddNonsense(findings, faults);
            }
        }
    }

    private static string TextOf(ReportResult result)
    {
        var text = new StringBuilder(FindingText.Of(result.Findings, english: false));
        foreach (var file in result.Files)
            text.Append(file.DocumentId).Append('\n').Append(Encoding.UTF8.GetString(file.Bytes));
        return text.ToString();
    }

    private static string InCulture(CultureInfo culture, Func<string> run)
    {
        var (before, beforeInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInterface);
        }
    }

    // Turkish has letters of its own for upper and lower case. Where there is no culture data a made-up one still writes numbers and dates in another way.
    private static IEnumerable<(CultureInfo Culture, string Chinese, string English)> OddCultures()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.ShortDatePattern = "dd_MM_yy";
        odd.DateTimeFormat.DateSeparator = "_";
        yield return (odd, "小数点写作逗号的区域", "where the decimal point is a comma");
        CultureInfo? turkish = null;
        try
        {
            turkish = CultureInfo.GetCultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            // Run without culture data.
        }

        if (turkish is not null)
            yield return (turkish, "土耳其语（tr-TR）的区域", "in Turkish (tr-TR)");
    }
}
