using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Markup;

/// <summary>The line that opened a container.</summary>
internal sealed record ContainerStart(ContainerKind Kind, string Name, IReadOnlyList<string> Arguments, SourceLocation? Place)
{
    /// <summary>True when a word stands behind the name.</summary>
    public bool Has(string word) => Arguments.Contains(word, StringComparer.Ordinal);

    /// <summary>The path behind @ that says where the widths of the columns are written; null when there is none.</summary>
    public string? WidthsPath => Arguments is [['@', ..] path] ? path[1..] : null;

    /// <summary>Says which words behind the name mean nothing.</summary>
    public void CheckArguments(MarkupFindings findings)
    {
        if (Kind is ContainerKind.Table or ContainerKind.Unknown)
            return;
        var known = ContainerNames.ArgumentsOf(Kind);
        foreach (var word in Arguments.Where(word => !known.Contains(word, StringComparer.Ordinal)))
            findings.UnknownArgument(Place, Name, word, NearestKey.Find(word, known), known);
        if (Kind == ContainerKind.Signature && Has("sealed") && Has("stamped"))
            findings.SealedAndStamped(Place);
    }

    /// <summary>The column widths written behind the name; null when there are none or they are wrong, which is said.</summary>
    public double[]? Weights(int columns, MarkupFindings findings)
    {
        if (Arguments.Count == 0)
            return null;
        var weights = new double[Arguments.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            const double widest = 1000;
            if (!double.TryParse(Arguments[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weights[i]) || weights[i] is not (> 0 and <= widest))
            {
                findings.NotAWidth(Place, Arguments[i]);
                return null;
            }
        }

        if (weights.Length == columns)
            return weights;
        findings.WidthCount(Place, weights.Length, columns);
        return null;
    }
}
