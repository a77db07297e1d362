using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Mending;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Reading;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Mending;

/// <summary>A mended copy of a Word file: mends are changes Word shows, the rest is comments, and nothing else is touched.</summary>
public sealed class WordMenderTests
{
    private const string Bold = "<w:b/>";

    [Fact]
    public void A_mend_is_a_change_that_keeps_the_look_of_its_run()
    {
        var made = MendedDocx.Of(MadeDocx.Of($"<w:p>{MadeDocx.R("共检查１２次。", Bold)}</w:p>"), ("１２", "12"));
        Assert.Equal(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>共检查</w:t></w:r><w:del w:id=\"1\"><w:r><w:rPr><w:b/></w:rPr><w:delText>１２</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\"><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>次。</w:t></w:r></w:p>",
            made.Body);
        Check(made, "共检查12次。");
    }

    [Fact]
    public void Only_what_differs_is_changed()
    {
        var made = MendedDocx.Of(MadeDocx.Of(MadeDocx.P("完成任务。。")), ("。。", "。"));
        Assert.Equal("<w:p><w:r><w:t>完成任务。</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>。</w:delText></w:r></w:del></w:p>", made.Body);
        Check(made, "完成任务。");
    }

    [Fact]
    public void A_mend_that_crosses_runs_is_a_change_in_each_of_them()
    {
        var made = MendedDocx.Of(MadeDocx.Of($"<w:p>{MadeDocx.R("共检")}{MadeDocx.R("查１", Bold)}<w:bookmarkStart w:id=\"7\" w:name=\"b\"/>{MadeDocx.R("２次")}<w:bookmarkEnd w:id=\"7\"/></w:p>"), ("１２", "12"));
        Assert.Equal(
            "<w:p><w:r><w:t>共检</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>查</w:t></w:r><w:del w:id=\"1\"><w:r><w:rPr><w:b/></w:rPr><w:delText>１</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r></w:ins><w:bookmarkStart w:id=\"7\" w:name=\"b\"/>"
            + "<w:del w:id=\"3\"><w:r><w:delText>２</w:delText></w:r></w:del><w:ins w:id=\"4\"><w:r><w:t>2</w:t></w:r></w:ins><w:r><w:t>次</w:t></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>",
            made.Body);
        Check(made, "共检查12次");
    }

    [Fact]
    public void Several_mends_and_comments_share_a_run_with_a_tab_and_a_picture()
    {
        var body = "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>甲１，</w:t><w:tab/><w:t>乙２，丙３。</w:t><w:br/><w:t>丁４</w:t></w:r></w:p>";
        var made = MendedDocx.Of(MadeDocx.Of(body), ("１", "1"), ("３", "3"), ("４", "4"), ("乙２", null));
        Check(made, "甲1，\t乙２，丙3。 丁4", comments: 1);
        Assert.Contains("<w:tab/>", made.Body, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Anchors => new()
    {
        { "<w:r><w:footnoteReference w:id=\"8\"/></w:r>", "\uFFFC" },
        { "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"9\" name=\"x\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r>", "\uFFFC" },
        { "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>a</m:t></m:r></m:oMath>", "\uFFFC" },
        { "<w:bookmarkStart w:id=\"7\" w:name=\"b\"/><w:bookmarkEnd w:id=\"7\"/>", "" },
        { "<w:del w:id=\"7\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>", "" },
    };

    [Theory]
    [MemberData(nameof(Anchors))]
    public void What_stands_inside_a_mended_stretch_keeps_its_place(string anchor, string read)
    {
        var made = MendedDocx.Of(MadeDocx.Of($"<w:p>{MadeDocx.R("向好(总体")}{anchor}{MadeDocx.R("内容", Bold)}{MadeDocx.R(")。")}</w:p>"), ($"(总体{read}内容)", $"（总体{read}内容）"));
        Assert.Equal(
            "<w:p><w:r><w:t>向好</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>(</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>（</w:t></w:r></w:ins><w:r><w:t>总体</w:t></w:r>"
            + anchor + "<w:r><w:rPr><w:b/></w:rPr><w:t>内容</w:t></w:r><w:del w:id=\"N\"><w:r><w:delText>)</w:delText></w:r></w:del><w:ins w:id=\"N\"><w:r><w:t>）</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r></w:p>",
            Regex.Replace(made.Body, "w:id=\"[34]\"", "w:id=\"N\"", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.Equal($"向好（总体{read}内容）。", made.Accepted);
    }

    [Fact]
    public void A_picture_is_not_taken_away_with_the_text_around_it()
    {
        var made = MendedDocx.Of(MadeDocx.Of($"<w:p>{MadeDocx.R("分别为")}<w:r><w:object/></w:r>{MadeDocx.R("、")}<w:r><w:object/></w:r>{MadeDocx.R("、")}<w:r><w:object/></w:r>{MadeDocx.R("。")}</w:p>"), ("、\uFFFC、", "、"));
        Assert.True(made.Copy is { Mended: 0, Comments: 1 });
        Assert.Equal("分别为\uFFFC、\uFFFC、\uFFFC。", made.Accepted);
    }

    [Fact]
    public void A_mend_of_another_length_changes_only_what_differs()
    {
        var made = MendedDocx.Of(MadeDocx.Of($"<w:p>{MadeDocx.R("他说", Bold)}{MadeDocx.R("，，好")}{MadeDocx.R("的。。", Bold)}{MadeDocx.R("完")}</w:p>"), ("，，好的。。", "，好的。"));
        Assert.Equal(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>他说</w:t></w:r><w:r><w:t>，</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>，</w:delText></w:r></w:del><w:r><w:t>好</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>的</w:t></w:r>"
            + "<w:del w:id=\"2\"><w:r><w:rPr><w:b/></w:rPr><w:delText>。</w:delText></w:r></w:del><w:r><w:rPr><w:b/></w:rPr><w:t>。</w:t></w:r><w:r><w:t>完</w:t></w:r></w:p>",
            made.Body);
        Check(made, "他说，好的。完", mends: 1);
    }

    [Fact]
    public void A_comment_that_is_there_is_not_added_again()
    {
        var first = MendedDocx.Of(MadeDocx.Of(MadeDocx.P("发现××问题，又有××问题。") + MadeDocx.P("另有××问题。")), ("发现××", null), ("另有××", null));
        var second = MendedDocx.Of(first.Copy!.Bytes, ("发现××", null), ("发现××", null), ("又有××", null));
        Check(second, "发现××问题，又有××问题。\n另有××问题。", comments: 4);
        Assert.Equal(2, second.Copy!.Comments);
        Assert.Null(MendedDocx.Of(second.Copy.Bytes, ("发现××", null), ("又有××", null)).Copy);
    }

    public static TheoryData<string, string, string> Untouchable => new()
    {
        { "the result of a field", "<w:p><w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>表１</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "见表１" },
        { "a simple field", "<w:p><w:r><w:t>见</w:t></w:r><w:fldSimple w:instr=\"REF x\"><w:r><w:t>表１</w:t></w:r></w:fldSimple></w:p>", "见表１" },
        { "text another change brings in", "<w:p><w:r><w:t>见</w:t></w:r><w:ins w:id=\"5\" w:author=\"甲\"><w:r><w:t>表１</w:t></w:r></w:ins></w:p>", "见表１" },
        { "text that reaches into a link", "<w:p><w:r><w:t>见表</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>１</w:t></w:r></w:hyperlink></w:p>", "见表１" },
        { "a box", "<w:p><w:r><w:t>外面。</w:t></w:r><w:r><w:pict><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>表１</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>", "外面。\n表１" },
    };

    [Theory]
    [MemberData(nameof(Untouchable))]
    public void What_must_not_be_changed_gets_a_comment(string what, string body, string text)
    {
        var made = MendedDocx.Of(MadeDocx.Of(body), ("表１", "图1-1"));
        Assert.True(made.Copy is { Mended: 0, Comments: 1 }, what);
        Check(made, text, comments: 1, mends: 0);
    }

    [Fact]
    public void Inside_a_link_text_is_changed_as_everywhere()
    {
        var made = MendedDocx.Of(MadeDocx.Of("<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>表１，</w:t></w:r></w:hyperlink></w:p>"), ("１", "1"));
        Check(made, "见表1，");
    }

    [Fact]
    public void Comments_stand_around_their_words_wherever_these_are()
    {
        var body = MadeDocx.P("标题") + "<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>某处</w:t></w:r></w:hyperlink><w:r><w:t>的××局</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>格内××</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        var made = MendedDocx.Of(MadeDocx.Of(body), ("××局", null), ("某处", null), ("格内××", null), ("标题\n", null));
        Check(made, "标题\n见某处的××局\n格内××\n", comments: 4, mends: 0);
        Assert.Contains("<w:commentRangeStart w:id=\"2\"/><w:hyperlink w:anchor=\"x\"><w:r><w:t>某处</w:t></w:r></w:hyperlink><w:commentRangeEnd w:id=\"2\"/>", made.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_are_there_stay_and_numbers_are_not_given_twice()
    {
        var first = MendedDocx.Of(MadeDocx.Of(MadeDocx.P("共检查１２次，发现××问题。")), ("××", null));
        var second = MendedDocx.Of(first.Copy!.Bytes, ("１２", "12"), ("问题", null));
        Check(second, "共检查12次，发现××问题。", comments: 2);
        Assert.Equal(MendedDocx.NamesOf(first.Copy.Bytes), MendedDocx.NamesOf(second.Copy!.Bytes));
        Assert.Contains("说“××”", MendedDocx.PartOf(second.Copy.Bytes, "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_strict_form_is_mended_in_its_own_names()
    {
        var made = MendedDocx.Of(MadeDocx.Of(MadeDocx.P("共检查１２次，××。"), isStrict: true), ("１２", "12"), ("××", null));
        Assert.Equal("共检查12次，××。", made.Accepted);
        Assert.DoesNotContain("schemas.openxmlformats.org/wordprocessingml", MendedDocx.PartOf(made.Copy!.Bytes, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("purl.oclc.org/ooxml/officeDocument/relationships/comments", MendedDocx.PartOf(made.Copy.Bytes, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_other_parts_keep_their_bytes()
    {
        var before = WholeDocument();
        var text = string.Join('\n', Engine.Reading.DocumentReader.Read(before, "a.docx", Engine.Reading.DocumentKind.Word, "document", [])!.Lines);
        var words = text.Split('\n').First(line => line.Length > 12)[4..8];
        var made = MendedDocx.Of(before, (words, "改过的字"), (text.Split('\n').Last(line => line.Length > 12)[2..6], null));
        Assert.Empty(made.Faults);
        var changed = MendedDocx.NamesOf(before).Where(name => !MendedDocx.BytesOf(before, name).AsSpan().SequenceEqual(MendedDocx.BytesOf(made.Copy!.Bytes, name)));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"], changed.Order(StringComparer.Ordinal));
        Assert.Equal(["word/comments.xml"], MendedDocx.NamesOf(made.Copy!.Bytes).Except(MendedDocx.NamesOf(before), StringComparer.Ordinal));
        Assert.Equal(text.Replace(words, "改过的字", StringComparison.Ordinal), made.Accepted);
    }

    [Fact]
    public void Where_nothing_is_to_be_done_there_is_no_copy()
    {
        Assert.Null(MendedDocx.Of(MadeDocx.Of(MadeDocx.P("没有问题。"))).Copy);
        var findings = new FindingList();
        Assert.Null(WordMender.Apply("PK damaged"u8.ToArray(), "a.docx", [], FixKind.Safe, MendedDocx.Marks, findings));
        Assert.Equal("GW7102", Assert.Single(findings).RuleId);
    }

    [Fact]
    public void What_is_said_of_the_whole_file_stands_at_its_first_words()
    {
        var before = MadeDocx.Of("<w:p/>" + MadeDocx.P("标题"));
        var copy = WordMender.Apply(before, "a.docx", [new Finding("GW5000", Severity.Warning, new("缺落款\uD83D", "")) { Location = SourceLocation.OfFile("a.docx") }], FixKind.Safe, MendedDocx.Marks, []);
        Assert.Contains("<w:p /><w:p><w:commentRangeStart w:id=\"1\" /><w:r>", MendedDocx.PartOf(copy!.Bytes, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("缺落款\uFFFD", MendedDocx.PartOf(copy.Bytes, "word/comments.xml"), StringComparison.Ordinal);
    }

    private static byte[] WholeDocument() => DocxWriter.Write(WholeDocuments.Circular, TestLayouts.Nominal);

    private static void Check(MendedDocx made, string accepted, int comments = 0, int mends = -1)
    {
        Assert.Empty(made.Faults);
        Assert.Equal(accepted, made.Accepted);
        Assert.Equal(string.Join('\n', Engine.Reading.DocumentReader.Read(made.Before, "a.docx", Engine.Reading.DocumentKind.Word, "document", [])!.Lines).Replace("\t", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), made.Refused);
        var ids = Regex.Matches(made.Body, "<w:(?:ins|del|commentRangeStart)[^>]* w:id=\"(?<id>[0-9]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["id"].Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(comments, Regex.Count(made.Body, "<w:commentReference "));
        if (mends >= 0)
            Assert.Equal(mends, made.Copy!.Mended);
    }
}
