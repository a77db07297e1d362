using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>The forms and profiles of the base pack, each alone and with each profile, and the page that describes them.</summary>
public sealed partial class LayoutFormTests
{
    public static TheoryData<string> Ids =>
        [.. TestLayouts.FormsAndProfiles.SelectMany(id => new[] { id, $"{id}+gbt9704-compensated", $"{id}+gbt9704-nominal" })];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_form_departs_from_no_rule_without_a_reason(string id)
    {
        var layout = TestLayouts.ById(id);

        Assert.Equal(id, layout.Id);
        Assert.All(layout.Deviations, deviation => Assert.True(deviation is { Strength: LayoutStrength.Required, Reason.Length: > 0 }, deviation.Name));
        Assert.Equal(TestLayouts.Nominal.Parameters.Select(parameter => parameter.Name), layout.Parameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("gbt9704-letter", 37, 30, "信函格式")]
    [InlineData("gbt9704-letter+gbt9704-compensated", 34.58, 30, "信函格式＋国标版式（补偿边距 34.58/32.58 毫米）")]
    [InlineData("gbt9704-compensated+gbt9704-letter", 34.58, 30, "国标版式（补偿边距 34.58/32.58 毫米）＋信函格式")]
    [InlineData("gbt9704-letter+gbt9704-compensated+gbt9704-nominal", 37, 30, "信函格式＋国标版式（补偿边距 34.58/32.58 毫米）")]
    [InlineData("gbt9704-order+gbt9704-nominal", 37, 20, "命令（令）格式")]
    [InlineData("gbt9704-nominal+gbt9704-compensated", 34.58, 35, "国标版式（名义边距 37/35 毫米）＋国标版式（补偿边距 34.58/32.58 毫米）")]
    public void A_profile_changes_the_margins_of_a_form_and_nothing_else(string id, double top, double mark, string name)
    {
        var layout = TestLayouts.ById(id);

        Assert.Equal((top, mark, name), (layout.Page.Top, layout.Masthead.MarkTop, layout.Name));
    }

    [Fact]
    public void Forms_name_the_clause_and_depart_from_nothing()
    {
        foreach (var id in new[] { "gbt9704-document", "gbt9704-letter", "gbt9704-order", "gbt9704-minutes" })
            Assert.Empty(TestLayouts.ById(id).Deviations);
        Assert.Equal(["page.top", "page.bottom"], TestLayouts.Compensated.Deviations.Select(deviation => deviation.Name));
        Assert.Equal("10.1", TestLayouts.ById("gbt9704-letter").Parameters.Single(parameter => parameter.Name == "mark.top").Clause);
    }

    [Theory]
    [InlineData("gbt9704-document+gbt9704-compensate")]
    [InlineData("gbt9704-document+")]
    [InlineData("+gbt9704-document")]
    [InlineData("")]
    [InlineData("../gbt9704-plain")]
    public void Layouts_there_are_not_are_findings(string id)
    {
        var findings = new FindingList();

        Assert.Null(TestLayouts.Library.Read(id, findings));
        Assert.Equal(["GW6005"], findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Every_element_has_a_name() =>
        Assert.All(TestLayouts.Nominal.Parameters, parameter => Assert.NotEqual(LayoutElements.Of(parameter.Name), LayoutElements.NameOf(LayoutElements.Of(parameter.Name)).Chinese));

    [Fact]
    public void The_page_about_layouts_lists_every_parameter_with_its_unit()
    {
        var page = File.ReadAllText(RepositoryFiles.Of("docs", "layouts.md")).ReplaceLineEndings("\n");
        var listed = Row().Matches(page).Select(row => (Name: row.Groups["name"].Value, Unit: row.Groups["unit"].Value, Meaning: row.Groups["meaning"].Value)).ToList();

        Assert.Equal(
            string.Join('\n', TestLayouts.Nominal.Parameters.Select(parameter => $"{parameter.Name} {parameter.Unit}".Trim())),
            string.Join('\n', listed.Select(row => $"{row.Name} {row.Unit}".Trim())));
        Assert.All(listed, row => Assert.True(row.Meaning.Length > 5, row.Name));
    }

    [Fact]
    public void The_example_of_the_page_is_the_pack_that_is_tested()
    {
        var pack = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "layout-of-a-pack", "files", "linjiang");
        var page = File.ReadAllText(RepositoryFiles.Of("docs", "layouts.md")).ReplaceLineEndings("\n");

        foreach (var file in new[] { "pack.yaml", "layouts/gbt9704-plain.yaml", "layouts/linjiang-ledger.yaml" })
            Assert.Contains($"```yaml\n# linjiang/{file}\n{File.ReadAllText(Path.Combine(pack, file)).ReplaceLineEndings("\n")}```\n", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \| ((?<unit>[^|]+?) )?\| (?<meaning>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();
}
