using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Host.Files;

namespace Gongwen.Tests.Tables;

/// <summary>A report reads tables of its own folder and those below, whatever names and links say.</summary>
public sealed class ReportTablesTests : IDisposable
{
    private static readonly SourceLocation Place = new("report.yaml", 1, 1, 1, 2);

    private readonly string _root = Directory.CreateTempSubdirectory("gongwen-").FullName;
    private readonly ReportTables _tables;

    public ReportTablesTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "work", "below"));
        File.WriteAllText(Path.Combine(_root, "outside.csv"), "甲");
        File.WriteAllText(Path.Combine(_root, "work", "own.csv"), "甲");
        File.WriteAllText(Path.Combine(_root, "work", "below", "own.csv"), "甲");
        _tables = new ReportTables(new ReportFile(Path.Combine(_root, "work", "report.yaml"), "work/report.yaml", ""));
    }

    [Theory]
    [InlineData("own.csv", "work/own.csv")]
    [InlineData("below/own.csv", "work/below/own.csv")]
    [InlineData("below\\own.csv", "work/below/own.csv")]
    [InlineData("./own.csv", "work/./own.csv")]
    [InlineData("below/../own.csv", "work/below/../own.csv")]
    public void What_lies_in_the_folder_is_read(string name, string shown)
    {
        var findings = new FindingList();
        Assert.Equal(shown, _tables.Read(name, Place, findings)?.ShownAs.Replace('\\', '/'));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("../outside.csv", "GW1051")]
    [InlineData("below/../../outside.csv", "GW1051")]
    [InlineData("/etc/hosts", "GW1051")]
    [InlineData("C:\\ledgers\\own.csv", "GW1051")]
    [InlineData("C:own.csv", "GW1051")]
    [InlineData("\\\\server\\share\\own.csv", "GW1051")]
    [InlineData("~/own.csv", "GW1051")]
    [InlineData("own\u0000.csv", "GW1051")]
    [InlineData("..", "GW1051")]
    [InlineData(".", "GW1052")]
    [InlineData("./", "GW1052")]
    [InlineData("below", "GW1052")]
    [InlineData("owm.csv", "GW1050")]
    public void What_does_not_is_refused(string name, string rule)
    {
        var findings = new FindingList();
        Assert.Null(_tables.Read(name, Place, findings));
        Assert.Equal(rule, Assert.Single(findings).RuleId);
    }

    [Fact]
    public void A_pipe_nobody_writes_to_is_refused_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes are no files on Windows");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_root, "work", "pipe.csv")]))
            made.WaitForExit();
        var findings = new FindingList();
        Assert.Null(_tables.Read("pipe.csv", Place, findings));
        Assert.Equal("GW1052 读不了表格文件“pipe.csv”：文件是空的，或者不是普通文件", string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}")));
    }

    [Fact]
    public void A_link_that_leads_out_is_not_followed_one_within_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows");
        File.CreateSymbolicLink(Path.Combine(_root, "work", "out.csv"), Path.Combine(_root, "outside.csv"));
        File.CreateSymbolicLink(Path.Combine(_root, "work", "in.csv"), Path.Combine(_root, "work", "own.csv"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "work", "up"), _root);
        var findings = new FindingList();
        Assert.Null(_tables.Read("out.csv", Place, findings));
        Assert.Null(_tables.Read("up/outside.csv", Place, findings));
        Assert.All(findings, finding => Assert.Equal("GW1051", finding.RuleId));
        Assert.NotNull(_tables.Read("in.csv", Place, findings));
    }

    [Fact]
    public void A_name_nearly_right_is_shown_first()
    {
        File.WriteAllText(Path.Combine(_root, "work", "a.xlsx"), "");
        var findings = new FindingList();
        _tables.Read("own.xlsx", Place, findings);
        Assert.Equal("数据文件所在的文件夹里有：own.csv、a.xlsx", Assert.Single(findings).Hint!.Chinese);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
