using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>The line that opened a container.</summary>
internal sealed record ContainerStart(ContainerKind Kind, string Name, IReadOnlyList<string> Arguments, SourceLocation? Place)
{
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
