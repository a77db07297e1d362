using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Adopting;
using Gongwen.Engine.Reading;

namespace Gongwen.Tests.Adopting;

/// <summary>What adopting does when the text doesn't come back, and that nothing depends on chance.</summary>
public sealed class AdopterTests
{
    private const string Model = "XX局工作总结\n一、主要工作\n全年开展检查X次。\n二、下步打算\n继续抓好X项工作。\n";

    [Fact]
    public void A_text_that_does_not_come_back_is_no_genre()
    {
        var findings = new FindingList();
        Assert.Null(Adopter.Run(Request((_, _) => "XX局工作总结一、主要工作全年开展检查六次。"), findings));
        Assert.Equal(["model.txt:3 GW2341 做出的模板还原不了范文：应当是“X次。”，出来的是“六次。”"], findings.Select(finding => $"{finding.Location!.File}:{finding.Location.Line} {finding.RuleId} {finding.Message.Chinese}"));
    }

    [Fact]
    public void What_does_not_come_back_is_printed_in_a_plainer_way()
    {
        var findings = new FindingList();
        // Says that the first heading isn't as it should be until it is a paragraph.
        var genre = Adopter.Run(Request((made, _) => Encoding.UTF8.GetString(made.Files["genres/model/sections/part-1/template.liquid"]).Contains("## ", StringComparison.Ordinal) ? Model.Replace("主要", "重点", StringComparison.Ordinal) : Model), findings);
        Assert.Contains("\n一、主要工作\n", Encoding.UTF8.GetString(genre!.Files["genres/model/sections/part-1/template.liquid"]), StringComparison.Ordinal);
        Assert.Equal(["model.txt:2 GW2344 这里按普通段落印：照它的版式印，文字会和范文不同"], findings.Where(finding => finding.RuleId == "GW2344").Select(finding => $"{finding.Location!.File}:{finding.Location.Line} {finding.RuleId} {finding.Message.Chinese}"));
    }

    [Fact]
    public void What_a_sample_can_not_be_rendered_for_is_told()
    {
        var findings = new FindingList();
        Assert.Null(Adopter.Run(
            Request((_, found) =>
            {
                found.Add(new Finding("GW4002", Severity.Error, new LocalizedText("不行", "no")));
                return null;
            }),
            findings));
        Assert.Equal(["GW4002 不行"], findings.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}"));
    }

    [Fact]
    public void A_blank_that_does_not_come_back_stays_as_it_is_and_is_told()
    {
        var findings = new FindingList();
        // Spoils the second number as long as it is a field.
        var genre = Adopter.Run(Request((made, _) => Encoding.UTF8.GetString(made.Files["genres/model/sections/part-2/template.liquid"]).Contains("{{ 工作项数 }}", StringComparison.Ordinal) ? Model.Replace("X项", "Y项", StringComparison.Ordinal) : Model), findings);
        Assert.Contains("继续抓好X项工作。", Encoding.UTF8.GetString(genre!.Files["genres/model/sections/part-2/template.liquid"]), StringComparison.Ordinal);
        Assert.Equal(2, genre.Fields);
        Assert.Equal(["model.txt:5 GW2346 这处空“X”没有做成字段，照原样留在模板里：继续抓好【】项工作"], findings.Where(finding => finding.RuleId == "GW2346").Select(finding => $"{finding.Location!.File}:{finding.Location.Line} {finding.RuleId} {finding.Message.Chinese}"));
    }

    [Fact]
    public void A_blank_whose_value_is_not_taken_stays_as_it_is()
    {
        var findings = new FindingList();
        var genre = Adopter.Run(
            Request((made, found) =>
            {
                if (!Encoding.UTF8.GetString(made.Files[made.Sample]).Contains("检查次数", StringComparison.Ordinal))
                    return Model;
                found.Add(new Finding("GW2003", Severity.Error, new LocalizedText("不行", "no")) { Path = "检查次数" });
                return null;
            }),
            findings);
        Assert.Contains("全年开展检查X次。", Encoding.UTF8.GetString(genre!.Files["genres/model/sections/part-1/template.liquid"]), StringComparison.Ordinal);
        Assert.Equal(["GW2346"], findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void The_same_text_gives_the_same_files()
    {
        var (first, second) = (Files(), Files());
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));

        IReadOnlyDictionary<string, byte[]> Files() => Adopter.Run(Request((_, _) => Model), [])!.Files;
    }

    private static AdoptRequest Request(Func<AdoptedGenre, FindingList, string?> render) =>
        new("model.txt", Encoding.UTF8.GetBytes(Model), DocumentKind.PlainText, "model") { Render = render };
}
