using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>An analysis ends whatever the templates are, also on a small stack.</summary>
public sealed class AnalysisBudgetTests
{
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void A_render_that_passes_ever_new_types_ends()
    {
        var errors = Analyze("{% render 'a', x: 1 %}", new() { ["a"] = "{% assign y = x | split: ',' | concat: x %}{% render 'a', x: y %}{% assign z = y | concat: y | where: 'q', x %}{% render 'a', x: z %}" });

        Assert.Contains(errors, error => error.Code == LiquidErrorCode.RecursiveInclude);
    }

    [Fact]
    public void Includes_that_multiply_end_with_a_warning()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["t25"] = "x" };
        for (var i = 0; i < 25; i++)
            files[$"t{i}"] = $"{{% include 't{i + 1}' %}}{{% include 't{i + 1}' %}}";

        var errors = Analyze("{% include 't0' %}", files);

        Assert.Contains(errors, error => error is { Code: LiquidErrorCode.BudgetExceeded, Severity: LiquidSeverity.Warning, Budget: nameof(AnalysisOptions.MaxCallSites) });
    }

    [Fact]
    public void Renders_of_the_same_types_are_looked_into_once()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["t25"] = "{{ x.y }}" };
        for (var i = 0; i < 25; i++)
            files[$"t{i}"] = $"{{% render 't{i + 1}', x: x %}}{{% render 't{i + 1}', x: x %}}";

        var errors = Analyze("{% render 't0', x: '' %}", files);

        var error = Assert.Single(errors);
        Assert.Equal("“x”是文本，没有成员“y”", error.Message.Chinese);
        Assert.Equal(26, error.IncludeChain.Count);
    }

    [Fact]
    public void Deep_blocks_in_deep_includes_do_not_exhaust_a_small_stack()
    {
        var opening = string.Concat(Enumerable.Repeat("{% if x %}", 99));
        var closing = string.Concat(Enumerable.Repeat("{% endif %}", 99));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < 60; i++)
            files[$"t{i}"] = $"{opening}{{% render 't{i + 1}', x: x %}}{closing}";
        IReadOnlyList<LiquidError>? errors = null;
        var thread = new Thread(() => errors = Analyze("{% render 't0', x: 1 %}", files), SmallStack);

        thread.Start();
        thread.Join();

        Assert.Contains(errors!, error => error.Code == LiquidErrorCode.BudgetExceeded);
    }

    [Fact]
    public void No_more_faults_are_collected_than_allowed()
    {
        var template = string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{{{ x{i} }}}}"));

        var errors = new LiquidAnalyzer(new AnalysisOptions { MaxErrors = 7 }).Analyze(new LiquidParser().Parse(template), LiquidType.ObjectOf([]));

        Assert.Equal(7, errors.Count);
    }

    private static IReadOnlyList<LiquidError> Analyze(string template, Dictionary<string, string> files) =>
        new LiquidAnalyzer().Analyze(new LiquidParser(new TemplateOptions { FileProvider = new FolderTemplates(files) }).Parse(template, "main"), LiquidType.ObjectOf([]));
}
