using Gongwen.Host.Batches;

namespace Gongwen.Tests.Host;

/// <summary>Whatever stands in a cell becomes a name every system takes, or none.</summary>
public sealed class SafeNameTests
{
    [Theory]
    [InlineData("临江区第一中学", "临江区第一中学")]
    [InlineData(" 林晓（办公室） ", "林晓（办公室）")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("..", "")]
    [InlineData("第1行\n第2行", "第1行_第2行")]
    [InlineData("结尾. . ", "结尾")]
    [InlineData("nul", "_nul")]
    [InlineData("Com1.docx", "_Com1.docx")]
    [InlineData("甲\u202Excod\u200B.乙", "甲xcod.乙")]
    [InlineData("全　角", "全 角")]
    [InlineData("\u200B", "")]
    [InlineData("", "")]
    public void It_is_made_of_the_text(string text, string name) => Assert.Equal(name, SafeName.Of(text));

    [Fact]
    public void A_long_one_is_cut_between_characters() => Assert.Equal(new string('字', 50), SafeName.Of(new string('字', 400)));
}
