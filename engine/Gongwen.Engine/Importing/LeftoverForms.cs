using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>What lines around a text look like that is passed on in the web. Each form says what stands in a whole line, never what a sentence may hold.</summary>
internal static partial class LeftoverForms
{
    private const int Longest = 120;
    private const int LongestContact = 60;

    /// <summary>Why a line above the text or below it is no part of it; null when it may be one.</summary>
    public static LocalizedText? Around(string text)
    {
        if (text.Length > Longest || Signs().IsMatch(text))
            return null;
        return Selling().IsMatch(text) || Contact(text) || WholeLine(text) is not null ? LeftoverReason.Advertisement
            : Forbidding().IsMatch(text) ? LeftoverReason.Notice
            : Furniture().IsMatch(text) ? LeftoverReason.Page
            : null;
    }

    /// <summary>True for a line that is part of a web page where other lines are for certain.</summary>
    public static bool IsLikelyOfPage(string text) => text.Length <= Longest && Likely().IsMatch(text);

    /// <summary>Why a line is no part of the text though it stands in its middle; null when it may be one.</summary>
    public static LocalizedText? Anywhere(string text) =>
        text.Length <= LongestContact && !EndsSentence(text) && SellerContact().IsMatch(text) ? LeftoverReason.Advertisement : WholeLine(text);

    // Nothing a paper says by itself: the whole line is the site's.
    private static LocalizedText? WholeLine(string text) => text.Length <= LongestContact && SiteLine().IsMatch(text) ? LeftoverReason.Advertisement : null;

    /// <summary>Whose advertisement a line is; null when it doesn't say so.</summary>
    public static string? SellerOf(string text) => text.Length <= LongestContact && Seller().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>True for a line that a sentence ends.</summary>
    public static bool EndsSentence(string text) => text is [.., '。' or '；' or '：' or '！' or '？' or ':' or ';'];

    private static bool Contact(string text) => text.Length <= LongestContact && !EndsSentence(text) && SellerContact().IsMatch(text);

    // Whom to ask about the document itself stands below it too.
    [GeneratedRegex(@"联系人|联系电话|联系方式|报名|填报|报送|传真|邮编|地址[：:]|会务|工作群|监督电话|举报电话", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Signs();

    [GeneratedRegex(
        """
        (?:免费|会员|付费|学习|交流|写作|公文|范文|材料|资料)(?:QQ|qq|微信|VX|vx|V信)群\s*(?:[：:]|$|\d)
        |(?:免费|会员|付费|范文|公文)群\s*(?:[：:]|$|\d)
        |^(?:会员|vip|VIP)[^，。；]{0,8}(?:QQ|qq|微信|群)\s*[：:]?
        |(?:倒卖|转卖|盗卖).{0,8}(?:资料|会员|文稿|材料|活动|行为)
        |(?:订阅|入会|加入会员|开通会员|成为会员|充值|续费).{0,6}(?:立享|即享|享受|赠送|优惠|立减)
        |(?:扫码|扫描|长按|识别)[^，。]{0,10}(?:公众号|加群|进群|入群|加微信|领取|加入(?:会员|社群|星球))
        |(?:长按|识别)[^，。]{0,8}二维码
        |(?:更多|海量|精品|独家|全套|最新|优质|万份)[^，。；]{0,6}(?:范文|公文|文稿|材料|写作素材|讲话稿|资料)[^，。；]{0,8}(?:尽在|下载|关注|分享|点击|获取|合集|大全|请加|请关注|敬请)
        |(?:免费|限时|付费|一键|点击)(?:赠送|领取|下载|获取)[^，。；]{0,8}(?:资料|文稿|素材|范文|会员|课程|全文|模板|文档)
        |^(?:关注|搜索|微信搜|微信公众号|公众号)[^，。；]{0,8}[：:“「【][^，。；]{0,12}(?:范文|公文|文稿|文秘|笔杆|写作|材料|资料)[^，。；]{0,8}$
        |^(?:[\p{IsCJKUnifiedIdeographs}A-Za-z]{0,8})(?:范文|公文|文稿|笔杆子|文秘|秘书)(?:网|文库|之家|大全|星球|商城|圈|学习群|交流群)(?:整理|出品|提供|原创|独家|首发|分享)?(?:\s*[（(]?(?:www\.|https?:).{0,60})?$
        |(?:百度|豆丁|人人|道客|原创力|新浪|爱问|三六零|360)(?:文库|文档|巴巴|共享资料)
        |(?:代写|定制)(?:公文|文稿|材料|讲话|报告)[^，。；]{0,20}(?:QQ|qq|微信|VX|vx|加|联系)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Selling();

    [GeneratedRegex(
        """
        ^[【（(\[*]{0,3}\s*(?:(?:本|该|此)?(?:文|文档|文稿|资料|材料|范文|素材|内容)?|会员资料)\s*(?:
        (?:仅供|只供|仅限|仅作|仅用于)(?:个人|会员|内部|群内|本群|大家|网友|同行)?(?:之间)?(?:学习|交流|参考|借鉴|使用|研究|写作|分享)+(?:使用|之用|参考|交流|用途)?
          (?:$|\s*[】）)\]*]{0,3}\s*$|[，,、；;。！!\s]+.{0,40}(?:外传|转卖|倒卖|商用|商业用途|转载|传播|删除|销毁|负责|自负|必究|抄袭|照搬|套用)[^，。；]{0,12}[。！!】）)\]*]{0,3}$)
        |(?:禁止|严禁|谢绝|请勿|切勿|不得)(?:外传|转卖|倒卖|商用|转载|翻印)(?:[，,、；;！!\s]+.{0,30})?[。！!】）)\]*]{0,3}$
        |(?:用后|阅后|看后|学习后|下载后)(?:请)?(?:在)?(?:2?[0-9]小时内)?(?:及时|立即)?(?:删除|销毁)[。！!】）)\]*]{0,3}$
        )
        |^[【（(\[*]{0,3}\s*(?:免责声明|版权声明|特别声明|温馨提示|郑重声明)\s*[：:】].{0,100}(?:网络|网友|版权|侵权|下载|转载|上传|学习)
        |^[【（(\[*]{0,3}\s*(?:本文|文章|本文档|文档|本资料|图片|素材|资料|部分内容|内容|以上内容)(?:均)?(?:来源于|来源|来自|转自|转载自|摘自|整理自|选自|由)[^，。；]{0,10}(?:网络|互联网|公众号|网友|文库|上传|收集)
        |(?:如有侵权|侵权(?:必究|即删|请联系|联系删除|删除)|版权归(?:原)?作者|盗版必究)
        |下载(?:后)?(?:可)?(?:编辑|修改|打印|使用)[^，。；]{0,10}$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forbidding();

    [GeneratedRegex(
        """
        ^[【\[（(]?\s*(?:字体|字号)\s*[：:]?\s*[\[【（(]?\s*(?:大|小|特大|A)
        |^(?:网站)?(?:首页|主页)\s*(?:>|›|»|＞|→)\s*.{1,80}$
        |^(?:您(?:所在|现在|当前)?的?位置|当前位置|所在位置)\s*[：:]
        |^(?:上一篇|下一篇|上一条|下一条|分享到|相关链接|相关阅读|相关文章|推荐阅读|延伸阅读|精彩推荐|猜你喜欢|热门推荐)\s*(?:[：:]|$)
        |^[【\[]?\s*(?:打印本页|关闭窗口|返回顶部|返回列表|返回首页|收藏本页|加入收藏|设为首页|网站地图|我要纠错)\s*[】\]]?(?:\s*[【\[|｜]?\s*(?:打印本页|关闭窗口|打印|关闭|返回顶部|返回列表|返回首页|收藏本页|加入收藏|设为首页|网站地图|我要纠错|收藏|分享|纠错)\s*[】\]]?){0,8}$
        |^(?:[【\[]\s*(?:打印|关闭|收藏|分享|纠错)\s*[】\]]\s*){1,8}$
        |^(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[：:]\s*\d{0,9}\s*次?$
        |^(?:发布|发表|更新|上传)(?:时间|日期)\s*[：:]\s*\d{2,4}[-/.年].{0,90}$
        |扫一扫(?:在)?(?:手机)?(?:打开|分享|查看|关注)
        |^(?:版权所有|Copyright|©|COPYRIGHT)
        |[\p{IsCJKUnifiedIdeographs}]ICP[备证]\s?\d|公网安备|^网站标识码
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Furniture();

    // Lines a bulletin or a notice may have, too.
    [GeneratedRegex(
        """
        ^来源\s*[：:]\s*[^，。；]{0,20}(?:网|公众号|日报|新华社|客户端|微信|融媒|\d{4}[-/.年])[^，。；]{0,60}$
        |^[（(【\[]?\s*(?:责任编辑|责编|网络编辑|编\s?辑)\s*[：:]\s*[^，。；]{1,12}[）)】\]]?$
        |^(?:https?://|www\.)[^\s\p{IsCJKUnifiedIdeographs}]{3,110}$
        |^(?:打印|关闭|收藏|分享|纠错)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Likely();

    // A number to ask at, and a word of the trade.
    [GeneratedRegex(
        """
        (?:(?:整理|出品)[，,\s]|范文|文稿|代写|客服)[^。；]{0,12}(?:QQ|qq|微信|VX|vx|V信|公众号|Q群)(?:号|群|号码)?\s*[：:]?\s*[0-9A-Za-z_-]{5,20}
        |(?:QQ|qq|微信|VX|vx|V信|Q群)(?:号|群|号码)?\s*[：:]?\s*[0-9A-Za-z_-]{5,20}[^。；]{0,12}(?:范文|文稿|代写|入会|进群领)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex SellerContact();

    [GeneratedRegex(
        """
        ^(?:
        (?:更多|获取更多|想看更多)[^，。；：]{0,10}(?:内容|文章|资讯|范文|资料|模板)[，,]?\s?(?:请|敬请|欢迎)?(?:关注|访问|登录|搜索)[^，。；]{0,30}
        |(?:https?://)?www\.[a-zA-Z0-9.\-/]{3,40}\s{0,3}[^，。；]{0,12}(?:网|文库)?\s{0,3}(?:版权所有|整理|提供|收集)
        |[^，。；：\s]{0,10}(?:范文|文秘|文档|公文|资料|文库)网?\s{0,3}版权所有(?:\s{0,3}(?:https?://)?www\.[a-zA-Z0-9.\-/]{3,40})?
        |[（(【]?(?:本文|文章|以上内容)(?:来自|来源于|转自|出自)\s?[^，。；]{0,10}(?:https?://|www\.)[a-zA-Z0-9.\-/]{3,40}[^。；]{0,30}[）)】]?
        |(?:以上|上面)(?:内容)?(?:就)?是(?:本站|网站)?小编(?:为|给|帮)(?:大家|您|你|各位)[^。]{0,50}
        |(?:下面|接下来|以下)(?:就)?(?:是|让|由|跟着)?(?:本站|网站)?小编(?:为|给|帮|就)(?:大家|您|你|各位)[^。]{0,40}
        |(?:文档|文件|资料|本文|本文档)(?:来源|来自)(?:为|于)?\s?[：:]?\s?(?:从)?(?:网络|互联网)(?:收集|搜集|整理|下载)[^，；]{0,24}
        |(?:[Ww]ord|WORD|DOC|doc)\s?(?:版本|版|文档|格式)[，,]?\s?(?:可|可以|可自由|欢迎)(?:编辑|修改|下载|复制)[^，。；]{0,12}
        |(?:[，,]?\s?(?:欢迎|感谢)(?:您的?|大家)?(?:下载|阅读|收藏|使用|支持|观看)(?:本文档?|使用|支持|学习|参考|编辑|阅读)?){1,3}
        |(?:下载|阅读|查看)(?:本|该|此)?(?:文档|全文|文章|资料)?\s?(?:需要|需|需付|消耗)\s?\d{1,5}\s?(?:个)?(?:积分|金币|下载券|下载点|元|文库币|财富值)
        |[（(]?(?:上一篇|下一篇)\s?[：:].{1,50}
        |(?:责任编辑|责编)\s?[：:]\s?(?:admin|小编|编辑|网站编辑|[a-zA-Z0-9_]{2,16})
        |(?:文章|本文|内容|资料)?来源\s?[：:]\s?[^，。；]{0,14}(?:范文|文秘|公文|文档|文库|资料|作文)[^，。；]{0,6}网(?:\s{0,3}[（(]?(?:https?://)?www\.[a-zA-Z0-9.\-/]{3,40}[）)]?)?
        )[。．.！!…]{0,3}$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex SiteLine();

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{2,12}?)(?:原创|独家)?(?:整理|出品|提供|制作|搜集|编辑)[，,\s]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Seller();
}
