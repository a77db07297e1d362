using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Schemas;

/// <summary>Cases/2-data: a schema, a data file, and what step 2 says of it.</summary>
public sealed class DataCaseTests
{
    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "2-data");

    public static TheoryData<string> Names => new(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Checks(string name)
    {
        var findings = new FindingList();
        var root = DataReader.Read(File.ReadAllBytes(Path.Combine(Folder, name, "schema.yaml")), "schema.yaml", DataLimits.Default, findings)!;
        if (SchemaCompiler.Compile(root, SharedShapes.BuiltIn, findings) is { } schema)
        {
            var report = DataReader.Read(File.ReadAllBytes(Path.Combine(Folder, name, "input.yaml")), "input.yaml", DataLimits.Default, findings)!;
            var result = Step2CheckData.Run(report, schema, draft: false, findings);
            Assert.Equal(findings.HasErrors, result is null);
        }

        Snapshot.MatchFile(CaseText.Of(findings, "input.yaml") + (findings.Count == 0 ? "没有问题\n" : ""), Path.Combine(Folder, name, "expected.txt"));
    }

    [Fact]
    public void In_a_draft_what_is_missing_is_a_warning()
    {
        var findings = new FindingList();
        var report = DataReader.Read("文种: 述职报告\n单位: 【待填：单位名称】\n年度:\n"u8.ToArray(), "input.yaml", DataLimits.Default, findings)!;
        Assert.Same(report, Step2CheckData.Run(report, TestSchemas.Report, draft: true, findings));
        Assert.Equal(
            """
            1:1 GW2001 警告：缺少“履职情况”
            2:5 GW2014 警告：“单位名称”还没有填
            3:1 GW2015 警告：“年度”没有内容

            """.ReplaceLineEndings("\n"),
            string.Concat(findings.Select(f => CaseText.Of([f with { Hint = null, Path = null }], "input.yaml"))));
    }

    [Fact]
    public void In_a_draft_what_is_wrong_stays_an_error()
    {
        var findings = new FindingList();
        var report = DataReader.Read("文种: 述职报告\n年度: 去年\n"u8.ToArray(), "input.yaml", DataLimits.Default, findings)!;
        Assert.Null(Step2CheckData.Run(report, TestSchemas.Report, draft: true, findings));
    }
}
