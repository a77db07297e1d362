using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>The date a document itself bears: 成文日期 of the data, the signature's, or a last line that is a date and nothing else. Today is none of them.</summary>
internal static partial class OwnDate
{
    private const string Key = "成文日期";
    private const int LastLines = 12;

    /// <summary>The day; null when it bears none.</summary>
    public static DateOnly? Of(DocumentText text) => text.Context.Data[Key]?.Date ?? LineOf(text) switch
    {
        { } line when Dated.Match(line.Text.Trim()) is { Success: true } match => WrittenDate.Of(match).Exact(null),
        _ => null,
    };

    /// <summary>The line that bears it, whatever its form; null for none.</summary>
    public static DocumentLine? LineOf(DocumentText text)
    {
        if (text.Document.Blocks.OfType<Signature>().LastOrDefault() is { } signature)
            return text.LinesOf(signature).LastOrDefault(line => ReferenceEquals(line.Inlines, signature.Date));
        return text.Lines.TakeLast(LastLines).LastOrDefault(line => line.Kind == LineKind.Body && line.Text.Length <= 20 && AnyForm.IsMatch(line.Text.Trim()));
    }

    private static readonly BoundedPattern Dated = new(DatedExpression);

    [GeneratedRegex("^(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日$|^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DatedExpression();

    private static readonly BoundedPattern AnyForm = new(AnyFormExpression);

    [GeneratedRegex("^(?:[0-9]{4}(?:年[0-9]{1,2}月[0-9]{1,2}日?|(?<mark>[.．/-])[0-9]{1,2}\\k<mark>[0-9]{1,2})|[二一][〇○零一二三四五六七八九十]{2,5}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AnyFormExpression();
}
