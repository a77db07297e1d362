using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>
/// What an element may hold, in the order it must: names apart by spaces, "a?" at most one, "a*" any number, "a+" at least one, "(a|b)*" any of them in any order.
/// </summary>
internal sealed class WordContentModel
{
    private readonly List<(string[] Names, int Least, int Most)> _steps = [];

    public WordContentModel(string model)
    {
        foreach (var step in model.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var names = step.TrimEnd('?', '*', '+').Trim('(', ')').Split('|');
            _steps.Add((names, step[^1] is '?' or '*' ? 0 : 1, step[^1] is '*' or '+' ? int.MaxValue : 1));
        }
    }

    /// <summary>The first fault; null for none.</summary>
    public string? FaultOf(IReadOnlyList<XName> children, XNamespace own)
    {
        var (step, count) = (0, 0);
        foreach (var child in children)
        {
            var name = child.Namespace == own ? child.LocalName : child.Namespace.NamespaceName.EndsWith("markup-compatibility/2006", StringComparison.Ordinal) ? child.LocalName : "{other}" + child.LocalName;
            var at = _steps.FindIndex(step, known => known.Names.Contains(name, StringComparer.Ordinal));
            if (at < 0)
                return _steps.Exists(known => known.Names.Contains(name, StringComparer.Ordinal)) ? $"{name} stands too late" : $"{name} has no place here";
            if (at > step)
            {
                if (Missing(step, at, count) is { } missing)
                    return missing;
                (step, count) = (at, 0);
            }

            if (++count > _steps[step].Most)
                return $"{name} stands here twice";
        }

        return Missing(step, _steps.Count, count);
    }

    private string? Missing(int step, int until, int count)
    {
        for (var i = step; i < until; i++)
        {
            if ((i == step ? count : 0) < _steps[i].Least)
                return $"{string.Join(" or ", _steps[i].Names)} is missing";
        }

        return null;
    }
}
