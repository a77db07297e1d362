using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Filters;

/// <summary>Filters ask before they spend: what would take too much is an error that says which limit, and little is spent.</summary>
public sealed class FilterBudgetTests
{
    private const long FewBytes = 60_000_000;

    [Theory]
    [InlineData("{% assign a = 'xxxxxxxxxx' %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a | size }}", "MaxStringLength")]
    [InlineData("{% assign a = 'xxxxxxxxxx' %}{% for i in (1..40) %}{% assign a = a | replace: 'x', 'xx' %}{% endfor %}{{ a | size }}", "MaxStringLength")]
    [InlineData("{% assign a = 'xx' %}{% for i in (1..40) %}{% assign a = a | split: '' | join: a %}{% endfor %}{{ a | size }}", "MaxStringLength")]
    [InlineData("{% assign a = '<' %}{% for i in (1..40) %}{% assign a = a | escape | append: '<<<<<<<<' | append: a %}{% endfor %}{{ a | size }}", "MaxStringLength")]
    [InlineData("{{ (1..1000000000) | join: ',' | size }}", "MaxRangeSize")]
    [InlineData("{{ (1..1000000000) | reverse | first }}", "MaxRangeSize")]
    [InlineData("{% assign a = (1..1000) | reverse %}{% for i in (1..40) %}{% assign a = a | concat: a %}{% endfor %}{{ a.size }}", "MaxListItems")]
    [InlineData("{% assign a = (1..100000) | reverse %}{% for i in (1..40) %}{% assign a = a | sort | uniq | reverse %}{% endfor %}{{ a.size }}", "MaxSteps")]
    [InlineData("{{ 'now' | append: '' | date: '%2000000000Y' }}{{ 1 | date: '%2000000000Y' }}", "MaxStringLength")]
    public void Growth_is_stopped_by_a_budget(string template, string budget)
    {
        var parsed = new LiquidParser(new TemplateOptions { Now = new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.Zero) }).Parse(template);

        parsed.Template.Render(new TemplateContext(), out var result);

        Assert.Contains(result.Errors, error => error.Code == LiquidErrorCode.BudgetExceeded && error.Budget == budget);
        Assert.False(result.IsComplete);
    }

    [Theory]
    [InlineData("where: 'q'")]
    [InlineData("map: 'q'")]
    [InlineData("sort")]
    [InlineData("sort_natural")]
    [InlineData("uniq")]
    [InlineData("sum")]
    [InlineData("compact: 'q'")]
    public void Many_references_to_one_long_text_cost_steps(string filter)
    {
        // 65,536 items that are two texts of 327,680 characters.
        var template = new LiquidParser().Parse(
            "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..15) %}{% assign a = a | append: a %}{% endfor %}{% assign b = a | append: 'y' %}{% assign l = a | append: '~' | append: b | split: '~' %}"
            + "{% for i in (1..15) %}{% assign l = l | concat: l %}{% endfor %}{{ l | " + filter + " | size }}").Template;

        template.Render(new TemplateContext(), out var result);

        Assert.Contains(result.Errors, error => error.Budget == nameof(TemplateBudgets.MaxSteps));
    }

    [Theory]
    [InlineData("size")]
    [InlineData("upcase")]
    [InlineData("strip_html")]
    [InlineData("truncatewords: 3")]
    public void Going_through_a_long_text_again_and_again_costs_steps(string filter)
    {
        var template = new LiquidParser().Parse(
            "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..16) %}{% assign a = a | append: a %}{% endfor %}{% for i in (1..100000) %}{% assign b = a | " + filter + " %}{% endfor %}").Template;

        template.Render(new TemplateContext(), out var result);

        Assert.Contains(result.Errors, error => error.Budget == nameof(TemplateBudgets.MaxSteps));
    }

    [Fact]
    public void Doubling_a_text_forty_times_allocates_little()
    {
        var template = new LiquidParser().Parse("{% assign a = 'xxxxxxxxxx' %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}").Template;
        var before = GC.GetAllocatedBytesForCurrentThread();

        template.Render(new TemplateContext(), out _);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes);
    }

    [Fact]
    public void Squaring_a_number_for_ever_is_an_error_of_its_own()
    {
        var template = new LiquidParser().Parse("{% assign a = 99 %}{% for i in (1..60) %}{% assign a = a | times: a %}{% endfor %}").Template;

        template.Render(new TemplateContext(), out var result);

        Assert.Contains(result.Errors, error => error.Code == LiquidErrorCode.InvalidValue && error.Message.Chinese == "得数超过 20000 位，不予计算");
    }
}
