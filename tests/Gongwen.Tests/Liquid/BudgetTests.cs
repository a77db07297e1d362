using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid;

public sealed class BudgetTests
{
    private const long MemoryLimit = 100_000_000;

    private const string LongLists = "{% assign a = (1..100000) | reverse %}{% assign b = (1..100000) | reverse %}";

    private const string LongSearch =
        "{% capture text %}{% for i in (1..400000) %}ab{% endfor %}{% endcapture %}{% assign half = text | slice: 0, 200000 %}{% assign wanted = half | append: 'a' | append: half %}";

    private static readonly Dictionary<string, string> Partials = new(StringComparer.Ordinal)
    {
        ["circle"] = "{% include 'circle' %}",
        ["rendered-circle"] = "{% render 'rendered-circle' %}",
        ["twice"] = "{% if true %}{% include 'twice' %}{% include 'twice' %}{% endif %}",
    };

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "deep blocks", Repeat("{% if a %}", 40_000), nameof(TemplateBudgets.MaxNesting) },
        { "deep blocks in a liquid tag", "{% liquid" + Repeat("\nif a", 100_000) + " %}", nameof(TemplateBudgets.MaxNesting) },
        { "100,000 blocks deep", Repeat("{% if a %}", 100_000) + Repeat("{% endif %}", 100_000), nameof(TemplateBudgets.MaxTemplateLength) },
        { "deep brackets", "{{ a" + Repeat("[a", 100_000) + " }}", nameof(TemplateBudgets.MaxExpressionNesting) },
        { "deep ranges", "{{ " + Repeat("(1..", 100_000) + " }}", nameof(TemplateBudgets.MaxExpressionNesting) },
        { "50 MB", new string('x', 25_000_000), nameof(TemplateBudgets.MaxTemplateLength) },
        { "errors", Repeat("{{ | }}", 100_000), nameof(TemplateBudgets.MaxErrors) },
        { "huge range", "{% for i in (1..1000000000) %}x{% endfor %}", nameof(TemplateBudgets.MaxRangeSize) },
        { "huge range joined", "{{ (1..1000000000) | join }}", nameof(TemplateBudgets.MaxRangeSize) },
        { "loops in loops", "{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}", nameof(TemplateBudgets.MaxLoopItems) },
        { "doubling by append", "{% assign s = 'abcdefgh' %}" + Repeat("{% assign s = s | append: s %}", 40), nameof(TemplateBudgets.MaxStringLength) },
        { "doubling by capture", "{% assign s = 'abcdefgh' %}" + Repeat("{% capture s %}{{ s }}{{ s }}{% endcapture %}", 40), nameof(TemplateBudgets.MaxCaptureLength) },
        { "growing by replace", Doubled(15) + "{{ s | replace: 'a', s }}", nameof(TemplateBudgets.MaxStringLength) },
        { "much output", Doubled(15) + "{% for i in (1..1000) %}{{ s }}{% endfor %}", nameof(TemplateBudgets.MaxOutputLength) },
        { "many long strings", Doubled(15) + Many("{{% assign v{0} = s | append: '{0}' %}}", 400), nameof(TemplateBudgets.MaxProducedLength) },
        { "splitting", Doubled(16) + "{{ s | split: '' | size }}", nameof(TemplateBudgets.MaxListItems) },
        { "comparing long texts", Doubled(15) + "{% for i in (1..100000) %}{% if s == s %}x{% endif %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "ordering long texts", Doubled(15) + "{% for i in (1..100000) %}{% if s < s %}x{% endif %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "counting long texts", Doubled(15) + "{% for i in (1..100000) %}{% assign n = s.size %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "comparing long lists", LongLists + "{% for i in (1..100) %}{% if a == b %}x{% endif %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "cases of long lists", LongLists + "{% for i in (1..100) %}{% case a %}{% when b %}x{% endcase %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "looking through long lists", LongLists + "{% for i in (1..100) %}{% if a contains 'x' %}x{% endif %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "looking for a long text", LongSearch + "{% if text contains wanted %}x{% endif %}", nameof(TemplateBudgets.MaxSteps) },
        { "replacing a long text", LongSearch + "{{ text | replace: wanted, '' }}", nameof(TemplateBudgets.MaxSteps) },
        { "splitting by a long text", LongSearch + "{{ text | split: wanted }}", nameof(TemplateBudgets.MaxSteps) },
        { "long numbers", "{% assign n = 99 %}" + Repeat("{% assign n = n | times: n %}", 13) + "{% for i in (1..100000) %}{% assign m = n | times: 3 %}{% endfor %}", nameof(TemplateBudgets.MaxSteps) },
        { "many names of a cycle", "{% for i in (1..900000) %}{% cycle i: 1, 2 %}{% endfor %}", nameof(TemplateBudgets.MaxProducedLength) },
        { "openings", Repeat("{{", 500_000), nameof(TemplateBudgets.MaxErrors) },
        { "a circle of includes", "{% include 'circle' %}", nameof(TemplateBudgets.MaxIncludeDepth) },
        { "a circle of renders", "{% render 'rendered-circle' %}", nameof(TemplateBudgets.MaxIncludeDepth) },
        { "includes of includes in blocks", "{% include 'twice' %}", nameof(TemplateBudgets.MaxNesting) },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_is_stopped_by_its_budget_on_a_small_stack(string name, string template, string budget)
    {
        var options = new TemplateOptions { FileProvider = new DictionaryTemplates(Partials) };
        var (errors, allocated) = SmallThread.Run(() => Errors(template, options));
        var reached = errors.SingleOrDefault(error => error.Code == LiquidErrorCode.BudgetExceeded);
        Assert.True(reached?.Budget == budget, $"{name}: {reached?.ToString() ?? "nothing reached"}");
        Assert.InRange(allocated, 0, MemoryLimit);
    }

    [Fact]
    public void As_many_blocks_as_the_budget_allows_fit_a_small_stack()
    {
        var template = Repeat("{% for i in (1..1) %}{% if i %}", 49) + "到底" + Repeat("{% endif %}{% endfor %}", 49);
        var (text, _) = SmallThread.Run(() => new LiquidParser().Parse(template, "t").Template.Render(new TemplateContext(), out _));
        Assert.Equal("到底", text);
    }

    [Fact]
    public void Deeply_nested_data_neither_prints_nor_compares_by_recursion()
    {
        object deep = "底";
        for (var i = 0; i < 100_000; i++)
            deep = new List<object?> { deep };
        var root = LiquidValue.FromObject(new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = deep, ["b"] = deep }).AsObject;
        var parsed = new LiquidParser().Parse("{{ a }}{% if a == b %}同{% endif %}{{ a | join: '' }}", "t");
        var (text, _) = SmallThread.Run(() => parsed.Template.Render(new TemplateContext(root), out _));
        Assert.Equal("底同底", text);
    }

    [Fact]
    public void A_cancelled_rendering_stops_with_an_error()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var parsed = new LiquidParser().Parse("{% for i in (1..5000) %}x{% endfor %}", "t");
        parsed.Template.Render(new TemplateContext { CancellationToken = source.Token }, out var result);
        var error = Assert.Single(result.Errors);
        Assert.Equal(LiquidErrorCode.Cancelled, error.Code);
        Assert.Equal("渲染被取消", error.Message.Chinese);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void A_reached_budget_says_which_where_and_how_much()
    {
        var options = new TemplateOptions { Budgets = TemplateBudgets.Default with { MaxRangeSize = 10 } };
        var error = Assert.Single(Errors("头\n{% for i in (1..11) %}x{% endfor %}", options));
        Assert.Equal("超出限额：区间大小最多 10，这里需要 11", error.Message.Chinese);
        Assert.Equal("Budget reached: range size may be at most 10, 11 wanted here", error.Message.English);
        Assert.Equal((2, 1), (error.Span.Line, error.Span.Column));
    }

    private static IReadOnlyList<LiquidError> Errors(string template, TemplateOptions options)
    {
        var parsed = new LiquidParser(options).Parse(template, "t");
        if (parsed.HasErrors)
            return parsed.Errors;
        parsed.Template.Render(new TemplateContext(), out var result);
        return result.Errors;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Doubled(int times) => "{% assign s = 'aaaaaaaa' %}" + Repeat("{% assign s = s | append: s %}", times);

    private static string Many(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, i)));
}
