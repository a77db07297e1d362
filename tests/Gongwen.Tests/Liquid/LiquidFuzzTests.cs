using System.Text;
using System.Text.Json;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Liquid.Analysis;

namespace Gongwen.Tests.Liquid;

/// <summary>Random templates and data with fixed seeds: only faults that are values come out, the same every time, and the work ends.</summary>
public sealed class LiquidFuzzTests
{
    private static readonly string[] Tokens =
    [
        "{{", "}}", "{%", "%}", "{{-", "-%}", "if ", "elsif ", "else", "endif", "unless ", "endunless", "for ", "endfor", "in ", "a", "b.c", "部分", "[0]", "['x']", "(1..3)", "..",
        "| ", "upcase", "map: ", "sort", "where: ", "'a'", "\"文", "'", "1", "-2.5", "99999999999999999999", "==", "<", "contains ", "and ", "or ", "assign x = ", "capture x", "endcapture",
        "case ", "when ", "endcase", "cycle ", "tablerow ", "endtablerow", "increment x", "render 'p'", "include 'p'", "raw", "endraw", "comment", "endcomment", "liquid\n", "echo ", ",", ":", "，", "：", "｜",
        "limit: ", "reversed", "break", "continue", "blank", "nil", "forloop.index", " ", "\n", "文字", "#", "😀", "\0", "ifchanged", "endifchanged", "doc", "enddoc",
    ];

    private static readonly TemplateOptions Options = new()
    {
        Budgets = new TemplateBudgets { MaxSteps = 20_000, MaxStringLength = 5_000, MaxOutputLength = 20_000, MaxLoopItems = 2_000, MaxListItems = 2_000, MaxRangeSize = 2_000 },
        Now = new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        AbsentBehavior = Strictness.Warning,
        UnknownFilterBehavior = Strictness.Warning,
        FileProvider = new FolderTemplates(new Dictionary<string, string>(StringComparer.Ordinal) { ["p"] = "{{ a }}{% for i in 部分 %}{% render 'p', a: i %}{% endfor %}{% include 'p' %}" }),
    };

    private static readonly LiquidType Root = TypeNotation.Read("a: text\nb:\n  c?: integer\n部分: list\n  x: text\n");

    [Fact]
    public void Token_soup_gives_only_faults_that_are_values()
    {
        var random = new Random(20260701);
        for (var i = 0; i < 12000; i++)
        {
            var soup = new StringBuilder();
            for (var count = random.Next(1, 40); count > 0; count--)
                soup.Append(Tokens[random.Next(Tokens.Length)]);
            Check(soup.ToString(), SomeData());
        }
    }

    [Fact]
    public void Damaged_templates_give_only_faults_that_are_values()
    {
        var random = new Random(20260702);
        foreach (var template in KnownTemplates())
        {
            for (var i = 0; i < 6; i++)
                Check(Damage(template, random), SomeData());
        }
    }

    [Fact]
    public void Filters_take_any_data()
    {
        var random = new Random(20260703);
        var filters = FilterCollection.Standard.All.OrderBy(filter => filter.Name, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 20000; i++)
        {
            var filter = filters[random.Next(filters.Length)];
            var count = random.Next(filter.Signature.RequiredCount, filter.Signature.Parameters.Count + 1);
            var arguments = string.Join(", ", Enumerable.Range(0, count).Select(index => $"v{index}"));
            var context = new TemplateContext().SetValue("v", SomeValue(random, 3));
            for (var index = 0; index < count; index++)
                context.SetValue($"v{index}", SomeValue(random, 2));
            Check($"{{{{ v | {filter.Name}{(count > 0 ? ": " : "")}{arguments} }}}}", context);
        }
    }

    private static void Check(string template, TemplateContext context)
    {
        var (text, errors) = Run(template, context);
        var (again, sameErrors) = Run(template, context);

        Assert.True(text == again && errors.SequenceEqual(sameErrors, StringComparer.Ordinal), template);
        Assert.True(text.Length <= Options.Budgets.MaxOutputLength, template);
    }

    private static (string Text, string[] Errors) Run(string template, TemplateContext context)
    {
        var parsed = new LiquidParser(Options).Parse(template, "fuzz");
        var text = parsed.Template.Render(context, out var result);
        var analysis = new LiquidAnalyzer().Analyze(parsed, Root);
        return (text, [.. parsed.Errors.Concat(result.Errors).Concat(analysis).Select(Describe)]);
    }

    private static string Describe(LiquidError error)
    {
        Assert.True(Enum.IsDefined(error.Code));
        Assert.NotEqual("", error.Message.Chinese);
        Assert.NotEqual("", error.Message.English);
        if (error.Span.Source is { } source)
            Assert.InRange(error.Span.End, 0, source.Text.Length);
        return $"{error.Code} {error.Severity} {error}";
    }

    private static TemplateContext SomeData() => new TemplateContext()
        .SetValue("a", "文本").SetValue("b", new Dictionary<string, object?>(StringComparer.Ordinal) { ["c"] = 3 })
        .SetValue("部分", new object?[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["x"] = "甲" }, 2, null, "乙" });

    private static string[] KnownTemplates()
    {
        var cases = Directory.GetFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates"), "*.liquid", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var suite = RepositoryFiles.Of("..", "shared", "suites", "golden-liquid.json");
        if (!File.Exists(suite))
            return [.. cases];
        using var document = JsonDocument.Parse(File.ReadAllBytes(suite));
        return [.. cases, .. document.RootElement.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("template").GetString()!)];
    }

    private static string Damage(string template, Random random)
    {
        var text = new StringBuilder(template);
        for (var count = random.Next(1, 4); count > 0 && text.Length > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 2:
                    text.Append(text.ToString(at, Math.Min(20, text.Length - at)));
                    break;
                default:
                    text[at] = (char)random.Next(32, 127);
                    break;
            }
        }

        return text.ToString();
    }

    private static LiquidValue SomeValue(Random random, int depth) => random.Next(depth > 0 ? 14 : 11) switch
    {
        0 => LiquidValue.Nil,
        1 => LiquidValue.FromBoolean(random.Next(2) == 0),
        2 => LiquidValue.FromInteger(random.Next(-5, 60)),
        3 => LiquidValue.FromInteger(System.Numerics.BigInteger.Pow(7, random.Next(1, 200))),
        4 => LiquidValue.FromFloat(random.NextDouble() * Math.Pow(10, random.Next(-300, 300))),
        5 => LiquidValue.FromFloat(random.Next(3) switch { 0 => double.NaN, 1 => double.PositiveInfinity, _ => -0.0 }),
        6 => LiquidValue.FromString(Tokens[random.Next(Tokens.Length)]),
        7 => LiquidValue.FromString(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0, 0xFFFF)))),
        8 => LiquidValue.FromString(new string('<', random.Next(500)) + "%-10Y年"),
        9 => LiquidValue.FromDate(new DateTimeOffset(random.Next(1, 9999), random.Next(1, 13), 15, 3, 4, 5, TimeSpan.FromHours(random.Next(-12, 13)))),
        10 => LiquidValue.FromRange(random.Next(-10, 10), random.NextInt64(long.MaxValue) >> random.Next(63)),
        11 => LiquidValue.FromObject(Enumerable.Range(0, random.Next(4)).ToDictionary(index => "acx名"[index..(index + 1)], _ => (object?)SomeValue(random, depth - 1), StringComparer.Ordinal)),
        _ => LiquidValue.FromList([.. Enumerable.Range(0, random.Next(6)).Select(_ => SomeValue(random, depth - 1))]),
    };
}
