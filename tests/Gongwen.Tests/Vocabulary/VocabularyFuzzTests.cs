using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;
using Gongwen.Tests.Genres;

namespace Gongwen.Tests.Vocabulary;

/// <summary>The sample organisation's files with random faults, held against texts that use their words: always rules or errors, never an exception.</summary>
public sealed class VocabularyFuzzTests
{
    private static readonly string[] Scraps =
    [
        .. TextDamage.OfYaml, "remove: true", "id: LJ0001", ", wrong: [] ", ", wrong: 的, right: 的的", ", allowed-in: [", "only-before: [<数字>]", ", from: 2030-01-01 ", ", until: 0001-01-01", ", severity: error", ", fix: true", "、", "post: 、", "rank: 1e9",
        "successor: 临江区商务局", "name: 周明川", "find: { pattern: '((.|.)*)*' }", "find: { pattern: '[' }", "expect: 登记 | size > '", "expect: 目标 | 合计 == 目标", "expect: 年度 | times: 99999999999 > 登记", "each: 登记.登记", "at: ..", "{{ 登记 | join: 登记 }}", "{% for 项 in (1..99999999) %}x{% endfor %}", "good: { 登记: [[]] }", "bad: \"## \\n#\"",
    ];

    private const string Text =
        """
        date: 2026-03-10
        # 关于临江区商务局帐目的通知
        截止目前，临江区商务局局长周明州、党组书记、局长　周明川和副局长白书同、孟远航（原局长秦怀远）查看台帐。
        ## 下一步
        临江区行政审批局、区数据局、区商局真抓实干，约85%的贫困户……《临江区商务和粮食局文件》
        """;

    private const string Data =
        """
        年度: 2026
        甲方: 甲
        乙方: 甲
        登记: [{ 风险点: 甲, 风险等级: 高, 防范措施: [一] }, 甲, [], { 风险等级: { 高: 高 } }]
        目标: [{ 分值: 60, 指标: 甲 }, { 分值: 六十 }]
        考核: { 优秀: 60, 合格: 70 }
        """;

    [Theory]
    [InlineData("terms.yaml")]
    [InlineData("roster.yaml")]
    [InlineData("rules.yaml")]
    [InlineData("genres/risk-register/rules.yaml")]
    [InlineData("genres/responsibility-letter/rules.yaml")]
    public void A_damaged_file_makes_rules_or_errors(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.Of(["templates", "example-district", .. file.Split('/')])).ReplaceLineEndings("\n");
        var genre = file.Split('/') is ["genres", var id, _] ? id : "notice";
        var random = new Random(file.Length);
        for (var round = 0; round < 200; round++)
        {
            var damaged = TextDamage.Of(text, Scraps, random);
            var below = VocabularyRun.Pack("below", new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = text }));
            var above = VocabularyRun.Pack("above", new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = damaged }));
            var findings = new FindingList();

            VocabularyRun.Check([below, above], $"genre: {genre}\n{Text}", Data, findings);
            new PackRules([below, above]).Examine(above, ["notice", genre], findings);

            Assert.All(findings, finding => Assert.True(finding.Location is not null || finding.RuleId == "GW5707", $"{finding.RuleId} {finding.Message.Chinese} has no place\n{damaged}"));
        }
    }
}
