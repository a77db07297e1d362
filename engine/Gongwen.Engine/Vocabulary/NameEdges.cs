namespace Gongwen.Engine.Vocabulary;

/// <summary>Where a person's name ends in running text. Told only when it is sure: 周明川 is not 周明.</summary>
internal static class NameEdges
{
    // A given name of one character may go on with any of these words' first one; after two there is hardly a name that does.
    private const int SureLength = 3;

    private static readonly string[] After =
    [
        "主持", "出席", "列席", "参加", "带队", "带头", "带领", "率队", "率领", "代表", "汇报", "介绍", "指出", "强调", "要求", "表示", "陪同", "负责", "牵头", "分管", "联系", "到会", "到场", "讲话", "检查", "调研", "督导", "担任", "前往", "深入", "亲自",
        "具体", "先后", "作了", "作出", "作为", "的", "在", "对", "说", "等", "和", "与", "任", "兼", "为", "是", "于", "就", "向", "将", "已", "签", "各", "均", "都", "到", "带", "被", "因", "从",
    ];

    private static readonly string[] Before = ["由", "请", "经", "与", "和", "同", "向", "对", "及", "是", "为", "后", "以及", "任命", "选举"];

    /// <summary>True when the name that stands before the place ends there.</summary>
    public static bool EndsAt(string text, int place, int nameLength) =>
        IsOpen(text, place) || WordGuards.Follows(text, place, "同志") || (nameLength >= SureLength && After.Any(word => WordGuards.Follows(text, place, word)));

    /// <summary>True when no word goes on from before the place.</summary>
    public static bool BeginsAt(string text, int place) => IsOpen(text, place - 1) || Before.Any(word => WordGuards.Precedes(text, place, word));

    /// <summary>True outside the text, and at marks and spaces.</summary>
    public static bool IsOpen(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
