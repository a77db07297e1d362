using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>The data a condition can't do without: what it compares or hands to a filter. What it only tests for being there isn't among it.</summary>
internal static class ConditionPaths
{
    /// <summary>The paths.</summary>
    public static IEnumerable<PathExpression> NeededBy(LiquidTemplate template)
    {
        var paths = new List<PathExpression>();
        foreach (var node in template.Body.Nodes)
        {
            if (node is AssignNode { Value: FilteredExpression filtered })
                AddFiltered(filtered, paths);
            if (node is IfNode { Branches: [{ Condition: { } condition }, ..] })
                AddCompared(condition, paths);
        }

        return paths.Where(path => path.Root is { } root && !ConditionText.IsOperand(root));
    }

    /// <summary>True when the path leads nowhere, or to nothing. A step that is computed is taken to lead somewhere.</summary>
    public static bool IsAbsent(PathExpression path, DataScope scope)
    {
        if (path.Root is DataScope.NumberName or DataScope.FoundName)
            return false;
        var node = scope.NodeOf(path.Root!);
        foreach (var segment in path.Segments)
        {
            if (node is null or { Kind: DataKind.Null })
                return true;
            if ((segment.Name ?? segment.LiteralName) is { } name)
            {
                if (node[name] is { } member)
                    node = member;
                else if (name == "size")
                    return false;
                else
                    node = name switch { "first" => node.Items.FirstOrDefault(), "last" => node.Items.LastOrDefault(), _ => null };
            }
            else if (segment.Index is LiteralExpression { Value: var index } && index.TryGetLong(out var place))
            {
                node = place >= 0 && place < node.Items.Count ? node.Items[(int)place] : null;
            }
            else
            {
                return false;
            }
        }

        return node is null or { Kind: DataKind.Null };
    }

    private static void AddFiltered(FilteredExpression filtered, List<PathExpression> paths)
    {
        if (filtered.Filters[0].Name != "default")
            Add(filtered.Input, paths);
        foreach (var argument in filtered.Filters.SelectMany(filter => filter.Arguments))
            Add(argument, paths);
    }

    private static void AddCompared(ConditionExpression condition, List<PathExpression> paths)
    {
        foreach (var comparison in condition.Terms.OfType<ComparisonExpression>().Where(comparison => !IsNothing(comparison.Left) && !IsNothing(comparison.Right)))
        {
            Add(comparison.Left, paths);
            Add(comparison.Right, paths);
        }
    }

    private static bool IsNothing(LiquidExpression expression) =>
        expression is LiteralExpression { Value: var value } && (value.IsNil || value.Kind is LiquidValueKind.Blank or LiquidValueKind.Empty);

    private static void Add(LiquidExpression expression, List<PathExpression> paths)
    {
        if (expression is PathExpression path)
            paths.Add(path);
    }
}
