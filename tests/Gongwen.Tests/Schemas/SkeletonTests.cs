using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Schemas;

/// <summary>What `gongwen new` writes passes the check but for the blanks it marks.</summary>
public sealed partial class SkeletonTests
{
    [Fact]
    public void The_skeleton_explains_itself() => Snapshot.Match(SkeletonWriter.Write(TestSchemas.Report, "duty-report.schema.json"), "yaml");

    [Fact]
    public void Only_blanks_are_wrong_with_it() => Assert.All(Check(SkeletonWriter.Write(TestSchemas.Report, null)), finding => Assert.Equal("GW2014", finding.RuleId));

    [Fact]
    public void Only_blanks_are_wrong_once_the_optional_lines_are_taken_in()
    {
        var text = SkeletonWriter.Write(TestSchemas.Report, null);
        var all = string.Join('\n', text.Split('\n').Select(line => OptionalMark().Replace(line, "${indent}")));
        Assert.NotEqual(text, all);
        Assert.All(Check(all), finding => Assert.Equal("GW2014", finding.RuleId));
    }

    private static FindingList Check(string yaml)
    {
        var findings = new FindingList();
        var report = DataReader.Read(Encoding.UTF8.GetBytes(yaml), "report.yaml", DataLimits.Default, findings);
        Step2CheckData.Run(report!, TestSchemas.Report, draft: false, findings);
        Assert.NotEmpty(findings);
        return findings;
    }

    // "#" right before a key, or before the deeper lines of an optional part; not the "# " of a comment.
    [GeneratedRegex("^(?<indent> *)#(?! [^ ])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalMark();
}
