namespace Gongwen.Liquid.Analysis;

/// <summary>What a rendered template reads from outside, what its callers pass, and what it declares with <c>@param</c>.</summary>
internal sealed class PartialUse
{
    private bool _readsEverything;

    // Names it reads.
    public HashSet<string> Free { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Passed { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    public bool Reads(string name) => _readsEverything || Free.Contains(name);

    public static PartialUse Of(LiquidTemplate template)
    {
        var use = new PartialUse();
        foreach (var reference in TemplateReferences.Of(template))
        {
            if (reference.Kind == TemplateReferenceKind.Variable)
                use.Free.Add(reference.Name);
            use._readsEverything |= reference is { Kind: TemplateReferenceKind.Variable, Name: "self" };
        }

        foreach (var node in template.Body.Nodes)
        {
            if (node is CommentNode { IsDocumentation: true } documentation)
                use.Declare(documentation.Body.Text.ToString());
        }

        return use;
    }

    // @param {type} name - what it is, or @param [name] for an optional one.
    private void Declare(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            var at = Array.IndexOf(words, "@param");
            if (at < 0)
                continue;
            at++;
            if (at < words.Length && words[at].StartsWith('{'))
                at++;
            if (at < words.Length)
                Declared.Add(words[at].Trim('[', ']'));
        }
    }
}
