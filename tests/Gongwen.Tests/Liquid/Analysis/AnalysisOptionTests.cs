using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>What a host can tell the analysis.</summary>
public sealed class AnalysisOptionTests
{
    private static readonly LiquidType Root = LiquidType.ObjectOf([new LiquidMember("名", LiquidType.String), new LiquidMember("号", LiquidType.Integer, isRequired: true)]);

    [Theory]
    [InlineData(LiquidSeverity.Error)]
    [InlineData(LiquidSeverity.Note)]
    public void Unguarded_values_have_the_severity_asked_for(LiquidSeverity severity)
    {
        var errors = Analyze("{{ 名 }}", new AnalysisOptions { UnguardedSeverity = severity });

        Assert.Equal(severity, Assert.Single(errors).Severity);
    }

    [Fact]
    public void Unguarded_values_unused_variables_and_hidden_data_can_be_left_out() =>
        Assert.Empty(Analyze("{{ 名 }}{% assign 号 = 1 %}", new AnalysisOptions { UnguardedSeverity = null, ReportsUnused = false, ReportsShadowing = false }));

    [Fact]
    public void Globals_are_seen_in_rendered_templates()
    {
        var options = new AnalysisOptions { Globals = new Dictionary<string, LiquidType>(StringComparer.Ordinal) { ["文种"] = LiquidType.String } };

        var errors = Analyze("{{ 文种 }}{% render 'p' %}", options, "{{ 文种.x }}");

        Assert.Equal("“文种”是文本，没有成员“x”", Assert.Single(errors).Message.Chinese);
    }

    [Fact]
    public void A_tag_of_the_host_declares_its_variables()
    {
        var parser = new LiquidParser(new TemplateOptions { Tags = [new NumberingTag()] });

        var errors = new LiquidAnalyzer().Analyze(parser.Parse("{% numbering 号, start: 名字 %}{{ 序 | plus: 1 }}{{ 序.x }}{% endnumbering %}"), Root);

        Assert.Equal(["没有变量“名字”", "“序”是整数，没有成员“x”"], errors.Select(error => error.Message.Chinese));
    }

    private static IReadOnlyList<LiquidError> Analyze(string template, AnalysisOptions options, string partial = "")
    {
        var files = new FolderTemplates(new Dictionary<string, string>(StringComparer.Ordinal) { ["p"] = partial });
        return new LiquidAnalyzer(options).Analyze(new LiquidParser(new TemplateOptions { FileProvider = files }).Parse(template), Root);
    }
}
