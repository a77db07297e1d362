using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A title, a heading, a paragraph and a cell of the shipped genres hold whatever they are given, in every format.</summary>
public sealed class HostilePlacesTests
{
    private const string Harmless = "甲乙丙";

    // For each genre fields that are printed in a title, a heading, a paragraph and, where there is a table, a cell.
    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["duty-report"] = ["单位", "履职情况[0].标题", "履职情况[0].导语", "存在问题.问题[0].题"],
        ["half-year-summary"] = ["单位", "主要工作[0].标题", "主要工作[0].导语", "基本情况.指标[0].名称"],
        ["minutes"] = ["标题", "议定事项[0].标题", "议定事项[0].导语", "附件[0].表格.行[0][0]", "发文机关", "出席[0]"],
        ["narrative-report"] = ["标题", "署名行[0]", "各部分[0].标题", "各部分[0].小节[1].段落[2].原文", "各部分[0].小节[1].段落[1].表格.列[0]", "各部分[2].小节[0].标题", "附注"],
        ["official-document"] = ["事由", "内容[0].标题", "内容[1].导语", "附件[0].表格.行[0][1]", "附件[0].名称"],
        ["official-letter"] = ["标题", "内容[0].标题", "内容[0].段落", "附件[1].表格.列[0].名称", "署名", "附注"],
        ["order"] = ["发文机关[1]", "内容[0].标题", "内容[0].段落", "签名章[0].职务"],
        ["rectification-list"] = ["整改事项", "清单[0].问题类别", "清单[0].进展情况", "清单[0].责任人"],
    };

    private static readonly string[] Values =
    [
        "# x", "| a | b |", "**x**", "{{ 1 | plus: 1 }}", "{% raw %}", ":::", "<b>", "\\", "&#10;", "\u202E右\u200F左", "{br}", "{run-in}", "- x", "1. x", "​x", string.Concat(Enumerable.Repeat("长|#", 5000)),
    ];

    public static TheoryData<string> Ids => new(InstalledGenres.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_value_comes_out_as_given_and_changes_no_structure(string id)
    {
        foreach (var place in Places[id])
        {
            var plain = Render(id, place, Harmless);
            foreach (var value in Values)
                AssertSame(plain, Render(id, place, value), value, place);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_new_line_and_a_tab_make_no_element(string id)
    {
        foreach (var place in Places[id])
        {
            var plain = Render(id, place, Harmless);
            AssertSame(plain, Render(id, place, "甲\t乙"), "甲 乙", place);
            Assert.Equal(Shape(plain), Shape(Render(id, place, "甲\n# 乙")));
            Assert.Equal(Shape(plain), Shape(Render(id, place, "甲\n\n| 乙 |\n:::")));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_no_document_can_hold_is_left_out_with_a_warning(string id)
    {
        foreach (var place in Places[id])
        {
            var plain = Render(id, place, Harmless);
            foreach (var value in new[] { "甲\u0001乙", "甲\uD800乙", "甲\uFFFE乙" })
            {
                var result = Render(id, place, value);
                Assert.Contains(result.Findings, finding => finding.Severity == Severity.Warning && finding.Location!.File == "report.json");
                AssertSame(plain, result, "甲乙", place);
            }
        }
    }

    private static ReportResult Render(string id, string place, string value)
    {
        var folder = InstalledGenres.SampleFolders.Single(folder => folder.EndsWith($"{id}/samples/full", StringComparison.Ordinal));
        var changed = 0;
        var json = SampleVariant.Json(SampleVariant.Read(folder), node =>
        {
            if (node.Path != place)
                return node;
            changed++;
            return "⟦here⟧";
        });
        Assert.Equal(1, changed);
        var text = new StringBuilder();
        foreach (var character in value)
            text.Append(character is '"' or '\\' or < ' ' || char.IsSurrogate(character) || character > '\uFFF0' ? $"\\u{(int)character:x4}" : character.ToString());
        var report = Encoding.UTF8.GetString(json).Replace("\\u27E6here\\u27E7", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("here", report, StringComparison.Ordinal);
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.json", Encoding.UTF8.GetBytes(report)) { Formats = [OutputFormat.Docx, OutputFormat.Html, OutputFormat.Markdown, OutputFormat.Text] });
        Assert.True(result.Files.Count > 0, $"{place}: {value[..Math.Min(50, value.Length)]}: {string.Join(", ", result.Findings.Select(finding => finding.Message.English))}");
        return result;
    }

    private static void AssertSame(ReportResult plain, ReportResult hostile, string value, string place)
    {
        Assert.Equal(Shape(plain), Shape(hostile));
        var expected = Texts(plain).Select(text => text.Replace(Harmless, value, StringComparison.Ordinal)).ToList();
        var actual = Texts(hostile).ToList();
        Assert.Contains(expected, text => text.Contains(value, StringComparison.Ordinal));
        for (var i = 0; i < expected.Count; i++)
            Assert.True(expected[i] == actual[i], $"{place}: expected {Short(expected[i])}, got {Short(actual[i])}");
        foreach (var file in hostile.Files.Where(file => file.Format == OutputFormat.Docx))
            Assert.Contains(DocxFile.Of(file.Bytes).Body.Descendants(DocxFile.W + "p"), _ => true);
    }

    private static string Short(string text) => text.Length > 300 ? text[..300] + "…" : text;

    /// <summary>The kinds of elements in order.</summary>
    private static string Shape(ReportResult result) => string.Join('\n', result.Documents.Select(document => string.Join(' ', document.Blocks.Select(block => block switch
    {
        Table table => $"Table {string.Join('/', table.Rows.Select(row => row.Cells.Count))}",
        Heading heading => $"Heading {heading.Level} {heading.Label} {heading.RunIn is not null}",
        _ => block.GetType().Name,
    }))));

    /// <summary>The paragraphs of the Word files as they are read; breaks inside a line of a title don't count.</summary>
    private static IEnumerable<string> Texts(ReportResult result) => result.Files.Where(file => file.Format == OutputFormat.Docx)
        .SelectMany(file => DocxFile.Of(file.Bytes).Body.Descendants(DocxFile.W + "p"))
        .Select(paragraph => string.Concat(paragraph.Descendants(DocxFile.W + "t").Select(text => text.Value)));
}
