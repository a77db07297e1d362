using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>Why a line is no part of the text it stands in.</summary>
internal static class LeftoverReason
{
    internal static readonly LocalizedText PageNumber = new("页码", "a page number");
    internal static readonly LocalizedText RunningHead = new("每页重复的页眉或页脚", "a header or footer repeated on every page");
    internal static readonly LocalizedText Advertisement = new("转载站的广告", "an advertisement of a site of model texts");
    internal static readonly LocalizedText Seller = new("转载站的名字", "the name of a site of model texts");
    internal static readonly LocalizedText Between = new("夹在转载站的广告中间", "it stands among advertisements");
    internal static readonly LocalizedText Notice = new("转载站的使用声明或水印", "a notice or watermark of a site of model texts");
    internal static readonly LocalizedText Page = new("网页上的按钮、栏目或来源说明", "a button, menu or source line of a web page");
    internal static readonly LocalizedText Contents = new("目录，由标题生成", "contents, which are made of the headings");
    internal static readonly LocalizedText Drawn = new("画出来的分隔线", "a line that is drawn");
    internal static readonly LocalizedText Licence = new("网上文库的版权说明", "the licence note of an online library");
}
