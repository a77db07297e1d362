using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>What stands behind the lines of an imprint, unless they say it themselves (GB/T 9704-2012, 7.4).</summary>
internal static class ImprintText
{
    private const string Printed = "印发";

    /// <summary>The full stop behind 抄送.</summary>
    public static string StopOf(IReadOnlyList<Inline> names) => Inline.TextOf(names).EndsWith('。') ? "" : "。";

    /// <summary>印发 behind its date.</summary>
    public static string EndOf(IReadOnlyList<Inline> date) => date.Count == 0 || Inline.TextOf(date).EndsWith(Printed, StringComparison.Ordinal) ? "" : Printed;
}
