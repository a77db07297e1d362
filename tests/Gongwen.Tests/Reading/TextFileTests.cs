using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Mending;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Reading;

/// <summary>Text files of every encoding are read alike and mended in their own.</summary>
public sealed class TextFileTests
{
    private const string Text = "关于检查情况的报告\r\n\r\n　　共检查１２次，涉及㐂字号商户。\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_reads_the_same_in_every_encoding(string encoding)
    {
        var read = DocumentReader.Read(Bytes(Text, encoding), "a.txt", DocumentKind.PlainText, "document", [])!;
        Assert.Equal("文题 1:1“关于检查情况的报告”\n正文 3:3“共检查１２次，涉及㐂字号商户。”\n", ReadText.Of(read.Document));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_mended_file_keeps_its_encoding_mark_and_line_ends(string encoding)
    {
        var mended = TextFileMender.Apply(Bytes(Text, encoding), "a.txt", [Digits(Text)], FixKind.Safe);
        Assert.Equal(Bytes(Text.Replace("１２", "12", StringComparison.Ordinal), encoding), mended!.Value.Bytes);
        Assert.Equal(1, mended.Value.Count);
    }

    [Fact]
    public void A_mend_the_encoding_cannot_hold_is_left()
    {
        var bytes = Bytes(Text, "gb18030");
        var finding = Digits(Text) with { Fix = Digits(Text).Fix! with { Replacement = "\uD800" } };
        Assert.Null(TextFileMender.Apply(bytes, "a.txt", [finding], FixKind.Safe));
    }

    [Fact]
    public void Of_mends_that_overlap_the_first_is_applied_and_only_those_trusted_enough()
    {
        var digits = Digits(Text);
        var place = digits.Fix!.Location;
        var late = digits with { Fix = new Fix(FixKind.Safe, place with { Offset = place.Offset + 1 }, "x") };
        var unsure = digits with { Fix = new Fix(FixKind.Unsafe, place with { Offset = 0, Length = 2 }, "有关") };
        Assert.Equal(1, TextFileMender.Apply(Bytes(Text, "utf-8"), "a.txt", [late, digits, unsure], FixKind.Safe)!.Value.Count);
        Assert.Equal(2, TextFileMender.Apply(Bytes(Text, "utf-8"), "a.txt", [late, digits, unsure], FixKind.Unsafe)!.Value.Count);
        Assert.Null(TextFileMender.Apply(Bytes(Text, "utf-8"), "a.txt", [unsure], FixKind.Safe));
    }

    public static TheoryData<byte[], string> NoText => new()
    {
        { [], "GW2301 文件里没有文字" },
        { "\uFEFF \r\n\r\n"u8.ToArray(), "GW2301 文件里没有文字" },
        { [0x01, 0x00, 0x02, 0x00], "GW2302 这不是文字文件，读不了" },
        { [0xFF, 0xFE, 0x41], "GW2302 这不是文字文件，读不了" },
        { [0x80, 0x80, 0xFF, 0xFF], "GW2302 这不是文字文件，读不了" },
        { "PK\u0003\u0004rest"u8.ToArray(), "GW2302 这不是文字文件，是Word、Excel 或压缩文件" },
        { "%PDF-1.7"u8.ToArray(), "GW2302 这不是文字文件，是PDF 文件" },
        { [0x89, 0x50, 0x4E, 0x47, 1], "GW2302 这不是文字文件，是图片" },
    };

    [Theory]
    [MemberData(nameof(NoText))]
    public void What_is_no_text_is_told(byte[] bytes, string expected) => Assert.Equal(expected + "\n", ReadText.Of(bytes, DocumentKind.PlainText));

    [Fact]
    public void What_is_too_much_is_told_without_being_read()
    {
        var findings = new FindingList();
        Assert.Null(DocumentReader.Read(new byte[2000], "a.txt", DocumentKind.PlainText, "document", findings, new ReadLimits { MaxTextBytes = 1000 }));
        Assert.Null(DocumentReader.Read(Encoding.UTF8.GetBytes(new string('\n', 20)), "b.md", DocumentKind.Markdown, "document", findings, new ReadLimits { MaxParagraphs = 10 }));
        Assert.Null(DocumentReader.Read(MadeDocx.Of(string.Concat(Enumerable.Repeat(MadeDocx.P("甲"), 20))), "c.docx", DocumentKind.Word, "document", findings, new ReadLimits { MaxParagraphs = 10 }));
        Assert.Equal(
            ["a.txt GW2303 文件不像一份公文：文件有 2000 字节，上限 1000 字节", "b.md GW2303 文件不像一份公文：超过 10 行", "c.docx GW2303 文件不像一份公文：超过 10 行"],
            findings.Select(finding => $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}"));
    }

    // Each character of the file that is no space must be found again, as text or as the label of an element.
    [Fact]
    public void No_text_is_lost()
    {
        var cases = Directory.GetFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "reading"), "input.txt", SearchOption.AllDirectories);
        Assert.True(cases.Length > 3);
        foreach (var file in cases)
        {
            var text = File.ReadAllText(file);
            var document = DocumentReader.ReadPlainText(text, "file");
            var kept = new HashSet<int>();
            foreach (var place in ReadingCaseTests.Runs(document).Select(run => run.Origin.Data!.Location).Concat(document.Blocks.Select(block => block.Origin.Data?.Location).OfType<SourceLocation>()))
                kept.UnionWith(Enumerable.Range(place.Offset, place.Length));
            var lost = string.Concat(text.Where((c, index) => !kept.Contains(index) && !char.IsWhiteSpace(c)));
            // What the elements say by being there: numbers of names, labels of the imprint, the signer and the unit.
            Assert.True(lost.Replace("抄送：", "", StringComparison.Ordinal).Replace("签发人：", "", StringComparison.Ordinal).Replace("印发", "", StringComparison.Ordinal).All(c => char.IsAsciiDigit(c) || "．.、。".Contains(c, StringComparison.Ordinal)), $"{file}: {lost}");
        }
    }

    private static Finding Digits(string text)
    {
        var at = text.IndexOf("１２", StringComparison.Ordinal);
        var place = new SourceLocation("a.txt", 3, 6, 3, 8) { Offset = at, Length = 2 };
        return new Finding("GW5201", Severity.Warning, new("数字", "digits")) { Location = place, Fix = new Fix(FixKind.Safe, place, "12") };
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16 little" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16 big" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
    };
}
