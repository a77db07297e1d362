using Gongwen.Engine.Inspection;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Inspection;

/// <summary>Files as LibreOffice and pandoc write them.</summary>
public sealed class OtherProgramsTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "inspection");

    [Fact]
    public void A_report_that_went_through_LibreOffice_keeps_its_verdicts()
    {
        Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");
        var source = Path.Combine(Folder, "odt", "report.docx");
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        File.WriteAllBytes(source, DocxWriter.Write(EveryElement.Report, TestLayouts.Plain));
        Office(source, "odt");
        Office(Path.ChangeExtension(source, ".odt"), "docx", "back");
        var report = Inspected.Of(File.ReadAllBytes(Path.Combine(Folder, "odt", "back", "report.docx")));
        Assert.Equal("gbt9704-plain", report.Layout.Id);
        // What LibreOffice keeps it keeps: sheet, type, sizes, headings and where things stand.
        foreach (var name in new[] { "page.top", "page.left", "grid.linePitch", "title.font", "title.size", "body.font", "body.size", "body.indent", "heading1.font", "heading1.numbering", "heading2.font", "recipients.flush", "signature.right", "date.form", "pageNumber.font" })
            Assert.True(Inspected.Item(report, name).Verdict == Verdict.Complies, $"{name}\n{Inspected.Departures(report)}");
        Assert.DoesNotContain(report.Items, item => item.Verdict == Verdict.Departs && item.Clause.StartsWith("5.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_by_pandoc_departs_where_its_styles_do()
    {
        Assert.SkipWhen(!IsThere("pandoc"), "pandoc is not installed");
        var folder = Path.Combine(Folder, "pandoc");
        Directory.CreateDirectory(folder);
        var (source, target) = (Path.Combine(folder, "report.md"), Path.Combine(folder, "report.docx"));
        File.WriteAllText(source, "---\ntitle: 关于上半年工作情况的报告\n---\n\n区人民政府：\n\n现将上半年工作情况报告如下。\n\n# 一、主要工作\n\n全区造林2026亩。\n\n## （一）抓好落实\n\n| 指标 | 完成 |\n|---|---|\n| 造林 | 2026亩 |\n\n临江区林业局\n\n2026年7月1日\n");
        OfficeToPdf.Run("pandoc", source, "-o", target);
        var report = Inspected.Of(File.ReadAllBytes(target));
        Assert.Equal("gbt9704-plain", report.Layout.Id);
        foreach (var name in new[] { "page.left", "title.size", "body.size", "body.indent", "heading1.indent", "signature.right", "pageNumber.position" })
            Assert.True(Inspected.Item(report, name).Verdict == Verdict.Departs, name);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "heading1.numbering").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "heading2.numbering").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "title.align").Verdict);
    }

    private static void Office(string source, string to, string below = "")
    {
        var profile = Path.Combine(Path.GetTempPath(), $"gongwen-office-inspection-{Environment.ProcessId}");
        var output = OfficeToPdf.Run("soffice", $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--convert-to", to, "--outdir", Path.Combine(Path.GetDirectoryName(source)!, below), source);
        Assert.True(output.Contains("convert", StringComparison.Ordinal), output);
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
