using System.IO.Compression;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Inspection;

/// <summary>Whatever is given to be inspected: a verdict or a finding, never an exception.</summary>
public sealed class DamagedFileTests
{
    private static readonly byte[] Whole = DocxWriter.Write(FormSamples.Notice(2), TestLayouts.ById("gbt9704-document"));

    [Theory]
    [InlineData("", "GW7101 这不是 Word 文件（.docx）：文件是空的")]
    [InlineData("%PDF-1.7", "GW7101 这不是 Word 文件（.docx）：这是 PDF 文件")]
    [InlineData("{\\rtf1", "GW7101 这不是 Word 文件（.docx）：这是 RTF 文件")]
    [InlineData("关于春季绿化", "GW7101 这不是 Word 文件（.docx）")]
    [InlineData("PK\u0003\u0004", "GW7102 文件已经损坏，打不开")]
    public void A_file_of_another_kind_is_told(string text, string said) => Assert.Equal(said, Said(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Old_and_encrypted_files_are_told()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal("GW7104 这是旧格式的文件（.doc、.wps），读不了", Said(old));
        Assert.Equal("GW7103 文件加了密码，读不了", Said([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text", "GW7101 这不是 Word 文件（.docx）")]
    [InlineData("word/document.xml", "<workbook/>", "GW7101 这不是 Word 文件（.docx）")]
    [InlineData("word/document.xml", "<w:document", "GW7102 文件已经损坏：读不了其中的 word/document.xml")]
    [InlineData("word/document.xml", "", "GW7102 文件已经损坏：读不了其中的 word/document.xml")]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>", "GW7102 文件已经损坏：读不了其中的 word/document.xml")]
    [InlineData("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "GW7102 文件已经损坏：读不了其中的 word/document.xml")]
    public void A_zip_that_is_no_Word_file_is_told(string name, string text, string said) => Assert.Equal(said, Said(Zip((name, text))));

    [Fact]
    public void What_unpacks_to_too_much_is_refused()
    {
        var bomb = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + new string(' ', 45_000_000);
        Assert.Equal("GW7105 文件不像一份公文：word/document.xml 解压后太大", Said(Zip(("word/document.xml", bomb))));
    }

    [Fact]
    public void Too_many_elements_and_too_deep_ones_are_refused()
    {
        const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        var limits = new DocxLimits { MaxNodes = 1000, MaxRatio = 5000 };
        Assert.Equal("GW7105 文件不像一份公文：内容超过 1000 个元素", Said(Zip(("word/document.xml", Start + string.Concat(Enumerable.Repeat("<w:p/>", 1000)) + "</w:body></w:document>")), limits));
        Assert.Equal("GW7105 文件不像一份公文：word/document.xml 嵌套超过 200 层", Said(Zip(("word/document.xml", Start + string.Concat(Enumerable.Repeat("<w:sdt>", 300))))));
        Assert.Equal("GW7105 文件不像一份公文：压缩包里超过 5 个文件", Said(Zip([.. Enumerable.Range(0, 9).Select(i => ($"{i}", ""))]), new DocxLimits { MaxEntries = 5 }));
        Assert.StartsWith("GW7105 文件不像一份公文：文件有 ", Said(Whole, new DocxLimits { MaxBytes = 100 }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_styles_or_text_has_verdicts_too()
    {
        const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        Assert.Equal("", Said(Zip(("word/document.xml", Start + "</w:body></w:document>"))));
        Assert.Equal("", Said(Zip(("word/document.xml", Start + "<w:p><w:r><w:t>文字</w:t></w:r></w:p><w:tbl/><w:tbl><w:tr/></w:tbl></w:body></w:document>"))));
    }

    [Fact]
    public void Cut_anywhere_a_file_gives_a_finding()
    {
        for (var length = 0; length < Whole.Length; length += 97)
            Assert.StartsWith("GW710", Said(Whole[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_changed_anywhere_never_throw()
    {
        var random = new Random(9704);
        for (var round = 0; round < 400; round++)
        {
            var bytes = Whole.ToArray();
            for (var i = 0; i <= round % 5; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Said(bytes);
        }
    }

    // Inside the XML: names, values and structure changed, which the zip's own checks would hide.
    [Fact]
    public void Garbage_in_the_XML_never_throws()
    {
        var random = new Random(2012);
        string[] pieces = ["<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:sectPr/>", "w:val=\"-99999999999\"", "w:val=\"\"", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "1e999", "NaN", "\"", "<", "&#x1F600;", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>", "<w:t>\t</w:t>"];
        string[] parts = ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml"];
        for (var round = 0; round < 300; round++)
        {
            var files = new DocxParts(Whole);
            var part = parts[round % parts.Length];
            var text = files[part];
            for (var i = 0; i < 3; i++)
            {
                var at = random.Next(text.Length);
                // Between elements half of the time, so that what comes out is often still XML.
                at = round % 2 == 0 ? Math.Max(0, text.LastIndexOf('<', at)) : at;
                text = text[..at] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, at + random.Next(3))..];
            }

            Said(files.Replace(part, files[part], text).ToBytes());
        }
    }

    [Fact]
    public void Numbers_out_of_any_range_never_throw()
    {
        var digits = new System.Text.RegularExpressions.Regex("=\"-?[0-9]+\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        foreach (var value in new[] { "0", "-1", "99999999999999999999", "2147483648", "1.5", "x", "" })
        {
            var files = new DocxParts(Whole);
            foreach (var part in new[] { "word/document.xml", "word/styles.xml" })
                files.Replace(part, files[part], digits.Replace(files[part], $"=\"{value}\""));
            Said(files.ToBytes());
        }
    }

    private static string Said(byte[] bytes, DocxLimits? limits = null)
    {
        var findings = new FindingList();
        var report = DocxInspector.Inspect(bytes, "x.docx", null, TestLayouts.Library.Read, findings, limits);
        Assert.Equal(report is null, findings.HasErrors);
        return string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}"));
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
