using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Data;

/// <summary>Cases/1-read: a data file, and what step 1 makes of it.</summary>
public sealed class ReadCaseTests
{
    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "1-read");

    public static TheoryData<string> Names => new(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Folder, name), "input.*").Single();
        var findings = new FindingList();
        var report = Step1ReadData.Run(File.ReadAllBytes(input), Path.GetFileName(input), DataLimits.Default, findings);
        var tree = report is null ? "" : CaseText.Of(report);
        Snapshot.MatchFile($"{CaseText.Of(findings, Path.GetFileName(input))}---\n{tree}", Path.Combine(Folder, name, "expected.txt"));
        Assert.True(report is not null || findings.HasErrors, "nothing read and nothing said");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Places_are_where_the_text_stands(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Folder, name), "input.*").Single();
        var report = Step1ReadData.Run(File.ReadAllBytes(input), Path.GetFileName(input), DataLimits.Default, new FindingList());
        var source = new SourceText(Path.GetFileName(input), File.ReadAllText(input));
        if (report is not null)
            Check(report, source);
    }

    [Fact]
    public void A_file_beyond_the_size_is_not_read()
    {
        var findings = new FindingList();
        Assert.Null(Step1ReadData.Run(new byte[11], "report.yaml", new DataLimits { MaxBytes = 10 }, findings));
        Assert.Equal("report.yaml GW1002 错误：文件太大：11 字节，上限 10 字节 → 数据文件只放文字和数字；请检查是不是选错了文件，或者拆成几份\n", CaseText.Of(findings, ""));
    }

    [Fact]
    public void A_file_with_too_many_values_is_not_read()
    {
        var findings = new FindingList();
        Assert.Null(Step1ReadData.Run("甲: [1, 2, 3, 4]"u8.ToArray(), "report.yaml", new DataLimits { MaxNodes = 5 }, findings));
        Assert.Equal("1:14 GW1019 错误：内容太多：超过 5 个值 → 拆成几份文件\n", CaseText.Of(findings, "report.yaml"));
    }

    private static void Check(DataNode node, SourceText source)
    {
        var place = node.Location;
        Assert.Equal(place, source.Place(place.Offset, place.Offset + place.Length));
        if (node.Kind is DataKind.Number or DataKind.Boolean)
            Assert.Contains(node.Text, source.Text.Substring(place.Offset, place.Length), StringComparison.OrdinalIgnoreCase);
        foreach (var item in node.Items)
            Check(item, source);
        foreach (var property in node.Properties)
        {
            Assert.Equal(property.KeyLocation, source.Place(property.KeyLocation.Offset, property.KeyLocation.Offset + property.KeyLocation.Length));
            Check(property.Value, source);
        }
    }
}
