using System.Text;

namespace Gongwen.Liquid.Runtime;

/// <summary>Paths written without accidental white space.</summary>
internal static class PathText
{
    public static string Canonical(PathExpression path) => Upto(path, path.Segments.Count);

    // The path up to and without the step of that number.
    public static string Upto(PathExpression path, int count)
    {
        var builder = new StringBuilder();
        if (path.Root is { } root)
            builder.Append(root);
        else
            builder.Append('[').Append(path.RootExpression!.CanonicalText).Append(']');
        for (var i = 0; i < count; i++)
        {
            var segment = path.Segments[i];
            if (segment.Name is { } name)
                builder.Append('.').Append(name);
            else
                builder.Append('[').Append(segment.Index!.CanonicalText).Append(']');
        }

        return builder.ToString();
    }
}
