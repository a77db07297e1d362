using Gongwen.Contracts;

namespace Gongwen.Engine.Templates;

/// <summary>Up, down or level in words.</summary>
internal static class ChangeWords
{
    private static readonly (string Up, string Down)[] Verbs =
    [
        ("增长", "下降"), ("提高", "下降"), ("上升", "下降"), ("增加", "减少"), ("扩大", "缩小"),
    ];

    /// <summary>The input as a change: 增长5.6%; the call's first argument may name another verb.</summary>
    public static DataNode Apply(FilterCall call, string byDefault, string unit)
    {
        if (!call.TryNumber(out var number) || !call.TryText(0, "动词", byDefault, out var verb))
            return call.Input;
        foreach (var (up, down) in Verbs)
        {
            if (up != verb)
                continue;
            return call.Text(number == 0 ? "持平" : (number > 0 ? up : down) + FilterReading.Plain(Math.Abs(number)) + unit);
        }

        var known = Verbs.Select(pair => pair.Up);
        return call.Fail(new LocalizedText($"不认识动词“{verb}”，可写{string.Join("、", known)}", $"unknown verb “{verb}”; write one of {string.Join(", ", known)}"));
    }
}
