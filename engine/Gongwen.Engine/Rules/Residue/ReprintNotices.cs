using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5003: lines that a shop or a site of model texts put around the paper: 仅供学习 禁止外传, 会员群, 咨询QQ.</summary>
internal sealed partial class ReprintNotices() : DocumentRule(Rule)
{
    // A notice is a line of its own; whatever is longer is a paragraph of the paper.
    private const int LongestNotice = 120;
    private const int LongestBetween = 40;
    private const int LongestContact = 40;

    // One of these stands in every notice: looking for them is far cheaper than the expressions.
    private static readonly TermMatcher Words = new(
    [
        "外传", "转卖", "倒卖", "商用", "删除", "销毁", "仅供", "会员", "订阅", "入会", "充值", "续费", "QQ", "qq", "微信", "VX", "vx", "V信", "扫码", "扫描", "长按", "识别", "范文", "公文", "文稿", "写作素材",
        "讲话稿", "资料", "赠送", "领取", "下载", "获取", "本文", "文章", "图片", "素材", "侵权", "版权", "盗版", "VIP", "vip", "笔杆子", "秘书", "公众号",
    ]);

    private static readonly RuleInfo Rule = new(
        "GW5003",
        Severity.Warning,
        new LocalizedText("转载站的广告或声明", "An advertisement of a site of model texts"),
        new LocalizedText(
            "从网上下载的范文，头尾常带转载站的广告、水印和“仅供学习”之类的声明，不是公文的内容，要整行删去。",
            "Model texts from the net carry advertisements, watermarks and notices around them, which are no part of the paper."))
    {
        Name = "reprint-notices",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void Check(DocumentText text, FindingList findings)
    {
        var lines = text.Lines.Where(line => line.Block is Title or Paragraph or Heading or AuthorLine or Recipients or Note && line.Text.Length > 0).ToList();
        var head = lines.FindIndex(line => !IsNotice(line.Text) && (line.Text.Length > LongestBetween || EndsSentence(line.Text)));
        var atHead = Enumerable.Range(0, head < 0 ? lines.Count : head).Where(i => IsNotice(lines[i].Text)).ToList();

        // Before the last of two notices at the head stands no line of the paper.
        var notices = Enumerable.Range(0, lines.Count).Where(i => IsNotice(lines[i].Text) || (atHead.Count > 1 && i < atHead[^1]));
        foreach (var i in notices)
            findings.Add(Finding(lines[i]));
    }

    private static bool IsNotice(string text) =>
        text.Length <= LongestNotice && Words.In(text).MoveNext() && (Selling.IsMatch(text) || (text.Length <= LongestContact && !EndsSentence(text) && Contact.IsMatch(text)));

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd() is [.., '。' or '；' or '：'];

    private Finding Finding(DocumentLine line) => line.About(
        Info,
        0,
        line.Text.Length,
        new LocalizedText("这一行像是转载站的广告或声明", "this line looks like an advertisement of a site of model texts"),
        new LocalizedText("整行删去", "remove the line"));

    private static readonly BoundedPattern Selling = new(SellingExpression);

    [GeneratedRegex(
        """
        (?:禁止|严禁|谢绝|请勿)(?:外传|转卖|倒卖|商用)
        |(?:用后|阅后|看后|学习后|下载后)(?:请)?(?:及时)?(?:删除|销毁)
        |仅供(?:个人|会员|内部)?(?:学习|学习交流|学习参考|借鉴)(?:使用|之用)?(?:$|[\s，,。】）!！、])|仅供(?:会员|个人)[^，。；]{0,6}(?:使用|参考)
        |会员(?:群|资料|专享|专属|福利|续费|特权|权益|QQ|微信)
        |(?:倒卖|转卖).{0,6}(?:资料|会员|文稿)
        |(?:订阅|入会|加入会员|开通会员|成为会员|充值|续费).{0,6}(?:立享|即享|享受|赠送|优惠|权益|领取)
        |(?:客服|代写|定制|索取|加)(?:QQ|qq|微信|VX|vx|V信)
        |(?:扫码|扫描|长按|识别)[^，。]{0,8}(?:关注公众号|加群|进群|入群|加微信|领取(?:资料|文稿|福利|素材)|加入(?:会员|社群|星球))
        |(?:更多|海量|精品|独家|全套)(?:优质|精选|原创)?(?:范文|公文|文稿|公文材料|公文范文|写作素材|讲话稿|写作资料|资料)[^，。；]{0,6}(?:尽在|下载|关注|分享|点击|获取|合集|大全)
        |(?:免费|限时|付费|一键|点击)(?:赠送|领取|下载|获取)[^，。；]{0,6}(?:资料|文稿|素材|范文|会员|课程|全文|模板)
        |^\s*[（(【]?(?:本文|文章|本资料|图片|素材)(?:来源|来自|转自|转载自|摘自|选自|整理自|均来自|由)[^，。；]{0,10}(?:网络|互联网|公众号|网友|文库|整理)
        |如有侵权|侵权(?:必究|即删|请联系|联系删除|删除)|版权归(?:原)?作者|盗版必究
        |(?:VIP|vip|SVIP)(?:会员|群|专享|资料|客户)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SellingExpression();

    private static readonly BoundedPattern Contact = new(ContactExpression);

    [GeneratedRegex(
        """
        (?:咨询|投稿|进群|入群|购买)[^，。；]{0,4}(?:QQ|qq|微信|VX|vx)(?:号|群)?[:：\s]*[0-9A-Za-z_-]{5,20}
        |(?:范文|公文|文稿|笔杆子|秘书)(?:网|文库|之家|大全|星球|商城|圈|学习群|交流群)(?:$|[\s，,】）!！、：:|｜-])
        |(?:关注|搜索)[^，。；]{0,6}公众号[:：“「【]
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ContactExpression();
}
