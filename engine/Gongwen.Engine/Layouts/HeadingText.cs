using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>A heading as contents list it.</summary>
internal static class HeadingText
{
    /// <summary>Number and words on one line; the full stop of a heading that is run in is left out.</summary>
    public static string Of(Heading heading)
    {
        var text = (heading.Label + Inline.TextOf(heading.Content)).Replace('\n', ' ');
        return heading.RunIn is null ? text : text.TrimEnd('。');
    }
}
