using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>
/// Misspells every path step, filter and include of some templates, one at a time, and tells which misspellings an analysis does not report
/// at their place. The templates must be clean as they are.
/// </summary>
internal sealed class TemplateMutations
{
    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly IReadOnlyList<(string Name, LiquidType Root)> _mains;
    private readonly TemplateOptions _options;
    private readonly LiquidAnalyzer _analyzer;

    /// <summary>All templates by name, and those that are not only included with the type of their data.</summary>
    public TemplateMutations(
        IReadOnlyDictionary<string, string> files, IReadOnlyList<(string Name, LiquidType Root)> mains, TemplateOptions? options = null, AnalysisOptions? analysis = null)
    {
        _files = files;
        _mains = mains;
        _options = options ?? TemplateOptions.Default;
        _analyzer = new LiquidAnalyzer(analysis);
    }

    /// <summary>How many misspellings were made.</summary>
    public int Count { get; private set; }

    /// <summary>What the templates are told as they are; empty when they are clean. Notes do not count.</summary>
    public IReadOnlyList<string> Complaints() => [.. Analyze(_files).Select(error => $"{error.Span}: {error.Message.Chinese}")];

    /// <summary>The misspellings nobody noticed, as <c>file:line:column name → misspelling</c>.</summary>
    public IReadOnlyList<string> Survivors()
    {
        var survivors = new List<string>();
        foreach (var (name, text) in _files)
        {
            var template = new LiquidParser(_options).Parse(text, name + ".liquid").Template;
            foreach (var reference in TemplateReferences.Of(template))
            {
                var misspelt = Misspell(reference.Name);
                var span = reference.Span;
                var mutant = new Dictionary<string, string>(_files, StringComparer.Ordinal)
                {
                    [name] = string.Concat(text.AsSpan(0, span.Offset), misspelt, text.AsSpan(span.End)),
                };
                Count++;
                if (!Analyze(mutant).Any(error => error.Span.File == name + ".liquid" && error.Span.Offset == span.Offset))
                    survivors.Add($"{span} {reference.Kind} {reference.Name} → {misspelt}");
            }
        }

        return survivors;
    }

    // The last letter written twice, as a slip of the finger does; dotted names in their last part.
    private static string Misspell(string name) => name.Length == 0 ? "误" : name + name[^1];

    private IEnumerable<LiquidError> Analyze(IReadOnlyDictionary<string, string> files)
    {
        var parser = new LiquidParser(_options with { FileProvider = new FolderTemplates(files) });
        return _mains
            .SelectMany(main => _analyzer.Analyze(parser.Parse(files[main.Name], main.Name + ".liquid"), main.Root))
            .Where(error => error.Severity != LiquidSeverity.Note);
    }
}
