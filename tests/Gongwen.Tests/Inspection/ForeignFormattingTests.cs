using Gongwen.Engine.Inspection;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;
using static Gongwen.Tests.Inspection.ForeignDocx;

namespace Gongwen.Tests.Inspection;

/// <summary>Formatting as other programs write it is resolved as Word resolves it.</summary>
public sealed class ForeignFormattingTests
{
    private const string Text = "各单位要抓住春季有利时机，做好绿化工作。";

    [Fact]
    public void The_theme_gives_the_Chinese_font_of_its_script() =>
        Assert.Equal("仿宋", Assert.Single(Inspected.Item(Inspected.Of(Of(Title + Paragraph(Text))), "body.font").Places).Found.Chinese);

    [Fact]
    public void A_theme_attribute_overrides_the_font_named_beside_it() =>
        Assert.Equal("仿宋", Inspected.Item(Inspected.Of(Of(Title + Paragraph(Text, runProperties: "<w:rFonts w:eastAsia=\"宋体\" w:eastAsiaTheme=\"minorEastAsia\"/>"))), "body.font").Places[0].Found.Chinese);

    [Fact]
    public void Digits_in_another_font_are_named()
    {
        var place = Assert.Single(Inspected.Item(Inspected.Of(Of(Title + Paragraph("全年造林2026亩，成活率95%。"))), "body.font").Places);
        Assert.Equal(("Times New Roman", "202695%"), (place.Found.Chinese, place.Excerpt));
    }

    [Fact]
    public void Marks_of_both_scripts_are_Chinese_only_with_a_hint()
    {
        const string Quoted = "推进“三北”工程……";
        Assert.Equal("“”……", Inspected.Item(Inspected.Of(Of(Title + Paragraph(Quoted))), "body.font").Places[0].Excerpt);
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(Of(Title + Paragraph(Quoted, runProperties: "<w:rFonts w:hint=\"eastAsia\"/>"))), "body.font").Verdict);
    }

    [Fact]
    public void One_run_with_a_font_of_its_own_is_found_with_its_words()
    {
        var body = $"<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr><w:r><w:t>各单位要抓住</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr><w:t>春季</w:t></w:r><w:r><w:t>有利时机。</w:t></w:r></w:p>";
        Assert.Equal(
            "body.font 仿宋: 第2段“春季”宋体\nbody.size 三号: 第2段“春季”四号（14 磅）\n",
            Inspected.Departures(Inspected.Of(Of(Title + body))).Replace("pageNumber.position 居外: 页面设置“”没有页码\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Bold_of_the_paragraph_style_and_of_a_character_style_cancel_each_other()
    {
        const string Heading = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:rPr>{0}</w:rPr><w:t>一、总体要求</w:t></w:r></w:p>";
        Assert.Equal(Verdict.Departs, Bold(""));
        Assert.Equal(Verdict.Complies, Bold("<w:rStyle w:val=\"strong\"/>"));
        Assert.Equal(Verdict.Departs, Bold("<w:rStyle w:val=\"strong\"/><w:b/>"));
        Assert.Equal(Verdict.Complies, Bold("<w:b w:val=\"0\"/>"));

        Verdict Bold(string properties) => Inspected.Item(Inspected.Of(Of(Title + Heading.Replace("{0}", properties, StringComparison.Ordinal) + Paragraph(Text))), "heading1.bold").Verdict;
    }

    [Fact]
    public void A_style_says_what_the_one_it_is_based_on_leaves_open()
    {
        const string Own = "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"单位正文\"/><w:basedOn w:val=\"a\"/><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"单位正文二\"/><w:basedOn w:val=\"b\"/><w:rPr><w:sz w:val=\"30\"/></w:rPr></w:style>";
        var report = Inspected.Of(Of(Title + Paragraph(Text, "<w:pStyle w:val=\"c\"/><w:ind w:firstLine=\"640\"/>"), Styles + Own));
        Assert.Equal("楷体", Inspected.Item(report, "body.font").Places[0].Found.Chinese);
        Assert.Equal("小三（15 磅）", Inspected.Item(report, "body.size").Places[0].Found.Chinese);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "grid.linePitch").Verdict);
    }

    [Fact]
    public void Styles_based_on_each_other_in_a_circle_end()
    {
        const string Circle = "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"b\"/><w:basedOn w:val=\"c\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"c\"/><w:basedOn w:val=\"b\"/><w:rPr><w:sz w:val=\"30\"/></w:rPr></w:style>";
        Assert.Equal("小三（15 磅）", Inspected.Item(Inspected.Of(Of(Title + Paragraph(Text, "<w:pStyle w:val=\"b\"/>"), Styles + Circle)), "body.size").Places[0].Found.Chinese);
    }

    [Theory]
    [InlineData("<w:ind w:firstLineChars=\"200\" w:firstLine=\"0\"/>", "", "2 字")]
    [InlineData("<w:ind w:firstLineChars=\"0\" w:firstLine=\"630\"/>", "", "2 字")]
    [InlineData("<w:ind w:firstLine=\"420\"/>", "", "1.33 字")]
    [InlineData("", "　　", "2 字")]
    [InlineData("", "    ", "2 字")]
    [InlineData("", "", "0 字")]
    [InlineData("<w:ind w:left=\"640\" w:hanging=\"640\"/>", "", "0 字")]
    public void Indents_count_in_characters_twips_and_spaces(string properties, string spaces, string found) =>
        Assert.Equal(found, Inspected.Item(Inspected.Of(Of(Title + Paragraph(spaces + Text, properties))), "body.indent").Places[0].Found.Chinese);

    [Fact]
    public void A_tab_goes_to_its_stop()
    {
        const string Tabbed = "<w:p><w:pPr>{0}</w:pPr><w:r><w:tab/><w:t>各单位要做好绿化工作。</w:t></w:r></w:p>";
        Assert.Equal("2 字", Found("<w:tabs><w:tab w:val=\"left\" w:pos=\"630\"/></w:tabs>"));
        Assert.Equal("2.29 字", Found(""));

        string Found(string properties) => Inspected.Item(Inspected.Of(Of(Title + Tabbed.Replace("{0}", properties, StringComparison.Ordinal))), "body.indent").Places[0].Found.Chinese;
    }

    [Fact]
    public void Lists_of_Word_are_numbers_of_headings()
    {
        const string Lists = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2、\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        const string Heading = "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p>";
        var report = Inspected.Of(Of(Title + Heading + Paragraph(Text) + Heading + Paragraph("做好准备", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr><w:ind w:firstLineChars=\"200\"/>"), numbering: Lists));
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "heading1.numbering").Verdict);
        Assert.Equal("1、", Inspected.Item(report, "heading3.numbering").Places[0].Found.Chinese);
        Assert.Equal(3, Inspected.Item(report, "numbering").Count);
    }

    [Fact]
    public void Badly_written_numbers_are_named()
    {
        var report = Inspected.Of(Of(Title + Paragraph("(一)总体要求", runProperties: "<w:rFonts w:eastAsia=\"楷体\"/>") + Paragraph("1、抓好落实") + Paragraph("（二）、明确责任", runProperties: "<w:rFonts w:eastAsia=\"楷体\"/>")));
        Assert.Equal(["(一)", "（二）、"], Inspected.Item(report, "heading2.numbering").Places.Select(place => place.Found.Chinese));
        Assert.Equal("1、", Inspected.Item(report, "heading3.numbering").Places[0].Found.Chinese);
    }

    [Fact]
    public void Margins_of_the_second_section_are_its_own()
    {
        var second = Section.Replace("w:left=\"1588\"", "w:left=\"1800\"", StringComparison.Ordinal);
        var report = Inspected.Of(Of(Title + Paragraph(Text) + $"<w:p><w:pPr>{Section}</w:pPr></w:p>" + Paragraph(Text), section: second));
        var place = Assert.Single(Inspected.Item(report, "page.left").Places);
        Assert.Equal(("页面设置（第2节）", "31.75 毫米"), (place.Where.Chinese, place.Found.Chinese));
    }

    [Fact]
    public void A_gutter_belongs_to_the_left_margin() =>
        Assert.Equal("33 毫米", Inspected.Item(Inspected.Of(Of(Title + Paragraph(Text), section: Section.Replace("w:gutter=\"0\"", "w:gutter=\"283\"", StringComparison.Ordinal))), "page.left").Places[0].Found.Chinese);

    [Fact]
    public void Without_grid_and_exact_lines_the_pitch_is_not_known()
    {
        var report = Inspected.Of(Of(
            Title + Paragraph(Text),
            Styles.Replace("<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>", "", StringComparison.Ordinal),
            section: Section.Replace("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>", "", StringComparison.Ordinal)));
        Assert.Equal(Verdict.Unknown, Inspected.Item(report, "grid.linePitch").Verdict);
        Assert.Equal(Verdict.Unknown, Inspected.Item(report, "grid.linesPerPage").Verdict);
    }

    [Fact]
    public void Characters_of_the_grid_make_the_pitch_of_characters()
    {
        var grid = Section.Replace("w:type=\"lines\"", "w:type=\"linesAndChars\" w:charSpace=\"-849\"", StringComparison.Ordinal);
        var report = Inspected.Of(Of(Title + Paragraph(Text), Styles.Replace("<w:spacing w:val=\"-5\"/>", "", StringComparison.Ordinal), section: grid));
        Assert.Equal("28 字", Inspected.Item(report, "grid.charactersPerLine").Places[0].Found.Chinese);
    }

    [Fact]
    public void Deleted_and_hidden_text_is_not_looked_at()
    {
        const string Changed = "<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr><w:r><w:t>各单位要</w:t></w:r><w:del><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:delText>马上</w:delText></w:r></w:del><w:ins><w:r><w:t>及时</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/><w:sz w:val=\"20\"/></w:rPr><w:t>批注</w:t></w:r><w:r><w:t>做好工作。</w:t></w:r></w:p>";
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(Of(Title + Changed)), "body.size").Verdict);
    }

    [Fact]
    public void A_masthead_in_a_box_with_a_drawn_line_is_one()
    {
        const string Head =
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"position:absolute;margin-top:2in;mso-position-vertical-relative:page\" stroked=\"f\"><v:textbox><w:txbxContent><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:color w:val=\"E60000\"/><w:sz w:val=\"100\"/></w:rPr><w:t>青山县人民政府文件</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
            + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青政发[2026]03号</w:t></w:r><w:r><w:pict><v:line xmlns:v=\"urn:schemas-microsoft-com:vml\" from=\"0,30pt\" to=\"442pt,30pt\" strokecolor=\"red\" strokeweight=\"1pt\"/></w:pict></w:r></w:p>";
        var report = Inspected.Of(Of(Head + "<w:p/><w:p/>" + Title + Paragraph(Text)));
        Assert.Equal("gbt9704-document", report.Layout.Id);
        Assert.Equal("青政发[2026]03号", Inspected.Item(report, "number.form").Places[0].Found.Chinese);
        Assert.Equal(Verdict.Departs, Inspected.Item(report, "number.form").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "separator.style").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "separator.colour").Verdict);
        Assert.Equal("155.93 毫米", Inspected.Item(report, "separator.length").Places[0].Found.Chinese);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "mark.colour").Verdict);
    }

    [Fact]
    public void A_number_field_of_one_element_counts_and_hyphens_are_named()
    {
        var own = new DocxParts(DocxWriter.Write(EveryElement.Report, TestLayouts.Plain));
        var footer = own["word/footer1.xml"].Contains("—", StringComparison.Ordinal) ? "word/footer1.xml" : "word/footer2.xml";
        var report = Inspected.Of(own.Replace(footer, "— ", "- ").ToBytes());
        Assert.Equal(["pageNumber.before"], Inspected.DepartingNames(report));
        Assert.Equal("-", Inspected.Item(report, "pageNumber.before").Places[0].Found.Chinese);
    }

    [Fact]
    public void Date_and_names_written_otherwise_are_found_and_judged()
    {
        var report = Inspected.Of(Of(
            Title + Paragraph(Text) + "<w:p/>" + Paragraph("青山县林业局", "<w:jc w:val=\"right\"/><w:ind w:rightChars=\"400\"/>") + Paragraph("2026年03月05日", "<w:jc w:val=\"right\"/><w:ind w:rightChars=\"100\"/>")));
        Assert.Equal("2026年03月05日", Inspected.Item(report, "date.form").Places[0].Found.Chinese);
        Assert.Equal("1 字", Inspected.Item(report, "signature.right").Places[0].Found.Chinese);
    }
}
