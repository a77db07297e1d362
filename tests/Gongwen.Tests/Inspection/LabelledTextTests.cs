using Gongwen.Engine.Inspection;
using static Gongwen.Tests.Inspection.ForeignDocx;

namespace Gongwen.Tests.Inspection;

/// <summary>Text that begins as headings do, and headings that look like text.</summary>
public sealed class LabelledTextTests
{
    [Theory]
    [InlineData("一、二季度分别增长5%和6%，好于预期。")]
    [InlineData("一、二线岗位人员要轮换。")]
    [InlineData("三、四级响应由区防指启动，并报区政府备案。")]
    [InlineData("十、十一月份是森林防火的关键时期。")]
    [InlineData("十、九八折优惠不再执行。")]
    [InlineData("（一）（二）两项由财政局负责，其余由各单位负责。")]
    [InlineData("（三）、（四）两项由林业局负责。")]
    [InlineData("一、各单位要抓住春季有利时机做好绿化工作，逐项落实责任人和完成时限，按月报送进展情况，年底前统一验收。")]
    public void Text_is_no_heading(string text) =>
        Assert.DoesNotContain(Report(text).Items, item => item.Name.StartsWith("heading", StringComparison.Ordinal));

    [Theory]
    [InlineData("一、压实责任。各单位要逐项落实，按月报送进展情况。", "heading1.font")]
    [InlineData("一、总体要求", "heading1.font")]
    [InlineData("二、三季度工作打算", "heading1.font")]
    [InlineData("（一）加强领导。各单位要成立专班，主要负责人亲自抓。", "heading2.font")]
    public void A_heading_in_the_font_of_the_text_is_one(string text, string departs) => Assert.Contains(departs, Inspected.DepartingNames(Report(text)));

    [Theory]
    [InlineData("一、二季度工作完成情况。各项工作进展顺利。")]
    [InlineData("一、一季度工作")]
    public void In_the_font_of_headings_it_is_one(string text)
    {
        var heading = $"<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/></w:rPr><w:t>{text.Split('。')[0]}</w:t></w:r></w:p>";
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(Of(Title + Paragraph(HeadedDocx.Text) + heading)), "heading1.font").Verdict);
    }

    private static InspectionReport Report(string text) => Inspected.Of(Of(Title + Paragraph(HeadedDocx.Text) + Paragraph(text) + Paragraph(HeadedDocx.Text)));
}
