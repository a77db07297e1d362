using System.Text;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>Every folder Cases/3-templates/analysis-*: a template, the type of its data, and all that the analysis says.</summary>
public sealed class AnalysisCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates");

    public static TheoryData<string> Cases() => [.. Directory.GetDirectories(Folder, "analysis-*").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analysis_says_what_the_case_expects(string name)
    {
        var folder = Path.Combine(Folder, name);
        var options = new TemplateOptions { FileProvider = new FolderTemplates(FolderTemplates.Read(Path.Combine(folder, "partials"))) };
        var parsed = new LiquidParser(options).Parse(File.ReadAllText(Path.Combine(folder, "template.liquid")), "template.liquid");
        var root = TypeNotation.Read(File.ReadAllText(Path.Combine(folder, "type.txt")));

        var errors = new LiquidAnalyzer().Analyze(parsed, root);

        Snapshot.MatchFile(Describe(errors), Path.Combine(folder, "expected.txt"));
    }

    [Fact]
    public void Two_in_five_cases_are_about_faults()
    {
        var expected = Directory.GetDirectories(Folder, "analysis-*").Select(folder => File.ReadAllText(Path.Combine(folder, "expected.txt"))).ToArray();

        Assert.True(expected.Length >= 40);
        Assert.InRange(expected.Count(text => text.StartsWith("nothing", StringComparison.Ordinal)), 5, expected.Length * 3 / 5);
    }

    private static string Describe(IReadOnlyList<LiquidError> errors)
    {
        if (errors.Count == 0)
            return "nothing to say\n";
        var text = new StringBuilder();
        foreach (var error in errors)
        {
            var span = error.Span;
            text.Append($"{span.File}:{span.Line}:{span.Column}-{span.EndColumn} {error.Severity} {error.Code} `{span.Text}`\n");
            text.Append($"    {error.Message.Chinese}\n    {error.Message.English}\n");
            if (error.Hint is { } hint)
                text.Append($"    > {hint.Chinese}\n    > {hint.English}\n");
            foreach (var frame in error.IncludeChain)
                text.Append($"    from {frame.Span.File}:{frame.Span.Line}:{frame.Span.Column} into {frame.Template}\n");
        }

        return text.ToString();
    }
}
