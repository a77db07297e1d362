using System.Text.Json;
using Gongwen.Conformance.Checks;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Rules;

/// <summary>The measuring of rules on a small corpus of our own: what counts as found, as a false alarm, as a placeholder.</summary>
public sealed class ChecksMeasureTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "checks", "corpus");
    private static readonly IReadOnlyList<IReportRule> Rules = [.. DocumentRules.All.Where(rule => rule.Info.Id is "GW5001" or "GW5201" or "GW5301" or "GW5303" or "GW5403")];

    [Fact]
    public void The_table_counts_hits_false_alarms_and_fixes()
    {
        var output = new StringWriter { NewLine = "\n" };
        ChecksTable.Write(ChecksMeasure.Of(Folder, Rules), output);
        Snapshot.MatchFile(output.ToString(), Path.Combine(Folder, "expected.txt"));
    }

    [Fact]
    public void The_committed_table_is_what_the_shared_texts_give()
    {
        var corpus = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus");
        Assert.SkipUnless(Directory.Exists(corpus), "../shared/corpus isn't there; the table in docs/check-quality.txt isn't held against it");
        var output = new StringWriter { NewLine = "\n" };
        ChecksTable.Write(ChecksMeasure.Of(corpus, BuiltInRules.All), output);
        Snapshot.MatchFile(output.ToString(), RepositoryFiles.Of("docs", "check-quality.txt"));
    }

    [Fact]
    public void A_rules_findings_are_listed_with_their_context_and_what_they_hit()
    {
        var output = new StringWriter { NewLine = "\n" };
        ChecksListing.WriteFindings(ChecksMeasure.Of(Folder, Rules), "gw5301", output);
        Assert.Equal(
            """
            report.txt:5:7 GW5301 Warning [certain] 一是压实责任⟦；；⟧二是强化督查。 — 标点“；；”重叠 (safe fix: ；)
            report.txt:6:4 GW5301 Warning [false alarm] 成效好⟦。。⟧ — 标点“。。”重叠 (safe fix: 。)
            work-report-1996.txt:3:11 GW5301 Warning 现在报告全年工作情况⟦，，⟧请予审议。 — 标点“，，”重叠 (safe fix: ，)
            3 findings

            """,
            output.ToString());
    }

    [Fact]
    public void What_nobody_found_is_listed()
    {
        var output = new StringWriter { NewLine = "\n" };
        ChecksListing.WriteMissed(ChecksMeasure.Of(Folder, Rules), output);
        Assert.Equal(
            """
            report.txt:4:8 certain typo ⟦融汇贯通⟧ 融会贯通
            report.txt:4:1 likely missing-word ⟦学习×次⟧ 学习了×次
            report.txt:3:0 placeholder placeholder ⟦X⟧
            3 missed

            """,
            output.ToString());
    }

    [Fact]
    public void The_key_to_our_own_faulty_reports_fits_them_and_no_placeholder_is_missed()
    {
        var measure = ChecksMeasure.Of(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "checks", "reports"), BuiltInRules.All);
        Assert.Empty(measure.Key.Faults);
        Assert.Equal("", string.Join('\n', measure.Key.Placeholders.Where(entry => !measure.Found.Contains(entry)).Select(entry => $"{entry.File}:{entry.Line} {entry.Quote}")));
        Assert.Equal("", string.Join('\n', measure.OnModels.Where(finding => finding.IsFalseAlarm).Select(finding => $"{finding.Finding.Location} {finding.Rule.Id} {finding.Context}")));
    }

    [Fact]
    public void A_key_without_its_columns_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("gongwen-key").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "model-reports"));
            File.WriteAllText(Path.Combine(folder, "model-reports", "answerkey.tsv"), "file\tline\tkind\na.txt\t1\ttypo\n");
            File.WriteAllText(Path.Combine(folder, "model-reports", "answerkey_placeholders.tsv"), "file\tline\tcolumn\tplaceholder\na.txt\tone\n");
            var key = ChecksMeasure.Of(folder, Rules).Key;
            Assert.Equal("answerkey.tsv has no column quote, correction, certainty\na.txt:0 doesn't hold “”", string.Join('\n', key.Faults));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_link_on_a_line_of_its_own_belongs_to_the_sentence_around_it()
    {
        var document = DocumentReader.ReadPlainText("　　认真贯彻《\n预算法\n》，严格执行（\n各级）预算。\n一、要求\n（一）抓落实。细化措施。", "page.txt");
        Assert.Equal(
            "认真贯彻《预算法》，严格执行（ / 各级）预算。 / [1 一、]要求 / [2 （一）]抓落实。+细化措施。",
            string.Join(" / ", document.Blocks.Select(block => block switch
            {
                Heading heading => $"[{heading.Level} {heading.Label}]{Inline.TextOf(heading.Content)}{(heading.RunIn is { } rest ? "+" + Inline.TextOf(rest) : "")}",
                Paragraph paragraph => Inline.TextOf(paragraph.Content),
                _ => "?",
            })));
    }

    [Fact]
    public void A_folder_without_a_corpus_and_a_wrong_option_are_told()
    {
        var errors = new StringWriter { NewLine = "\n" };
        Assert.Null(ChecksOptions.Read(["nowhere"], errors));
        Assert.Null(ChecksOptions.Read([Folder, "--format", "xml"], errors));
        Assert.Equal(
            """
            nowhere: no corpus there; it needs a folder model-reports (*.txt, answerkey.tsv, answerkey_placeholders.tsv), a folder published (*.txt), or both
            usage: Gongwen.Conformance checks DIR [--format table|json] [--list RULE|all] [--missed]

            """,
            errors.ToString());
    }

    [Fact]
    public void Json_has_the_same_figures()
    {
        var output = new StringWriter { NewLine = "\n" };
        ChecksJson.Write(ChecksMeasure.Of(Folder, Rules), output);
        using var json = JsonDocument.Parse(output.ToString());
        var totals = json.RootElement.GetProperty("totals");
        Assert.Equal("""{"certain":[3,2],"likely":[1,0],"doubtful":[0,0],"placeholder":[3,2]}""", "{" + string.Join(',', new[] { "certain", "likely", "doubtful", "placeholder" }.Select(certainty => $"\"{certainty}\":[{totals.GetProperty(certainty).GetProperty("entries")},{totals.GetProperty(certainty).GetProperty("found")}]")) + "}");
        Assert.Equal("report.txt:3 doesn't hold “X”", totals.GetProperty("keyFaults")[0].GetString());
        Assert.Equal(1996, json.RootElement.GetProperty("published")[1].GetProperty("year").GetInt32());
        Assert.Equal(3, json.RootElement.GetProperty("missed").GetArrayLength());
    }
}
