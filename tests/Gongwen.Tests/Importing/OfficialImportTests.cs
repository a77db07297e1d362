using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Importing;

/// <summary>Official documents come back under the genre's own keys: red head, recipients, imprint, attendance.</summary>
public sealed class OfficialImportTests
{
    [Theory]
    [InlineData("official-document")]
    [InlineData("official-letter")]
    [InlineData("order")]
    [InlineData("minutes")]
    public void A_sample_as_text_becomes_data_of_its_genre_that_render_the_same(string genre)
    {
        var text = Rendered(File.ReadAllBytes(RepositoryFiles.Of("samples", genre, "report.yaml")));
        var imported = Import(text, genre);
        Assert.NotNull(imported.Bytes);
        Assert.DoesNotContain("篇章:", Encoding.UTF8.GetString(imported.Bytes), StringComparison.Ordinal);
        Assert.Equal(Words(text), Words(Rendered(imported.Bytes)));
        Assert.All(imported.Findings, finding => Assert.Contains("画出来的分隔线", finding.Message.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void The_elements_of_a_document_stand_under_their_keys()
    {
        const string Text = "青石镇人民政府文件\n青政〔2026〕15号　　签发人：周晓\n青石镇人民政府关于扩建\n镇卫生院的请示\n临江区人民政府：\n我镇卫生院占地不足。\n妥否，请批示。\n附件：可行性研究报告\n青石镇人民政府\n2026年3月18日\n（联系人：何川，电话：0000-6212016）\n抄送：区卫生健康局，区自然资源局。\n青石镇党政办公室　2026年3月19日印发\n";
        Assert.Equal(
            """
            文种: 公文
            发文机关: 青石镇人民政府
            发文字号: 青政〔2026〕15号
            签发人: 周晓
            标题: 青石镇人民政府关于扩建镇卫生院的请示
            公文种类: 请示
            主送: 临江区人民政府
            导语: [我镇卫生院占地不足。, '妥否，请批示。']
            附件: [可行性研究报告]
            成文日期: 2026年3月18日
            附注: 联系人：何川，电话：0000-6212016
            抄送: [区卫生健康局, 区自然资源局]
            印发机关: 青石镇党政办公室
            印发日期: 2026年3月19日

            """.ReplaceLineEndings("\n"),
            Data(Import(Text, "official-document")));
    }

    [Fact]
    public void Elements_a_genre_has_no_key_for_stay_where_they_are()
    {
        const string Text = "青石镇党委会议纪要\n第3期\n2026年7月3日，沈知远主持召开会议。\n一、关于防汛\n会议听取了汇报。\n出席：沈知远、周晓\n缺席：何川\n";
        Assert.Equal(
            """
            文种: 纪要
            篇章:
              - 段落:
                  - 原文: 青石镇党委会议纪要
                  - 原文: 第3期
              - 段落: 2026年7月3日，沈知远主持召开会议。
              - 标题: 关于防汛
                段落: 会议听取了汇报。
              - 段落:
                  - 原文: 出席：沈知远、周晓
              - 段落:
                  - 原文: 缺席：何川

            """.ReplaceLineEndings("\n"),
            Data(Import(Text, "minutes")));
    }

    private static ImportResult Import(string text, string genre) =>
        InstalledGenres.Pipeline.Imports.Import(new ImportRequest("text.txt", Encoding.UTF8.GetBytes(text), DocumentKind.PlainText) { Genre = genre });

    // Without the comment of the first line.
    private static string Data(ImportResult imported) => YamlOf(Encoding.UTF8.GetString(imported.Bytes!));

    private static string YamlOf(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static string Rendered(byte[] data)
    {
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", data) { Formats = [OutputFormat.Text] });
        return Encoding.UTF8.GetString(Assert.Single(result.Files).Bytes);
    }

    // A table of plain text is lines with tabs between; import takes the lines.
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
