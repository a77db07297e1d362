using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>Finds where a text names its parts by numbers that were put right: 见第三部分, 按照第（四）项.</summary>
internal static partial class HeadingReferences
{
    private const int MostTold = 20;

    /// <summary>Tells them.</summary>
    public static void Report(IReadOnlyList<ImportLeaf> leaves, FindingList findings)
    {
        Dictionary<int, (string Old, string New)> changed = [];
        foreach (var leaf in leaves.Where(leaf => leaf.NewLabel is not null))
        {
            if (leaf.Block is Heading heading && LabelValue.Of(heading.Label) is { } old)
                changed.TryAdd(old.Number, (heading.Label, leaf.NewLabel!));
        }

        if (changed.Count == 0)
            return;
        var told = 0;
        foreach (var leaf in leaves.Where(leaf => leaf.Block is not Heading { RunIn: null }))
        {
            foreach (var match in leaf.Lines.SelectMany(line => Reference().Matches(line)))
            {
                if (!changed.TryGetValue(NumberOf(match.Groups["number"].Value), out var label) || told++ >= MostTold)
                    continue;
                findings.Add(ImportFault.Reference(leaf, match.Value, label.Old, label.New));
            }
        }
    }

    private static int NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        for (var number = 1; number < 100; number++)
        {
            if (ChineseNumerals.Small(number) == text)
                return number;
        }

        return 0;
    }

    [GeneratedRegex(@"第[（(]?(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]?(?:个)?(?:大?部分|大?方面|大项|项|章|点|条)(?![一二三四五六七八九十0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();
}
