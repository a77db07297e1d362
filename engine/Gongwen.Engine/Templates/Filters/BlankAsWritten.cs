using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Rules.Residue;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>A blank that stands several times in a model text, written in other ways: ×× here, XX there.</summary>
internal sealed partial class BlankAsWritten : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "范文空",
        new LocalizedText(
            "没有填的空照范文这一处的写法印；填了的照填的印。",
            "A value that isn't filled in yet is printed as the model text writes the blank at this place; a filled one as it is."),
        FilterKind.Text,
        [new FilterParameter("写法", FilterKind.Text, false)],
        FilterKind.Text,
        [
            new FilterExample("{{ '××' | 范文空: 'XX' }}区", "XX区"),
            new FilterExample("{{ '临江' | 范文空: 'XX' }}区", "临江区"),
            new FilterExample("{{ '20××' | 范文空: '20XX' }}年", "20XX年"),
        ]);

    public DataNode Apply(FilterCall call) =>
        call.TryText(out var text) && (Blanks.IsBlankValue(text) || Prompt().IsMatch(text)) && call.TryText(0, "写法", text, out var written) ? call.Text(written) : call.Input;

    // 【单位名称】 here, （单位名称） there.
    [GeneratedRegex(@"^[【〈［\[（(][^【】〈〉［］\[\]（）()\n]{1,30}[】〉］\]）)]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Prompt();
}
