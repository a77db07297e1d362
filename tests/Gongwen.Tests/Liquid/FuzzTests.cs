using System.Text;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid;

/// <summary>Nonsense with fixed seeds: whatever comes in, faults come out as values, and the same ones every time.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{ ", " }}", "{% ", " %}", "{%-", "-%}", "{{-", "-}}", "if ", "endif", "for x in a", "endfor", "else", "elsif", "case a", "when 1", "endcase",
        "capture c", "endcapture", "assign x = ", "raw", "endraw", "comment", "endcomment", "liquid\n", "\n", "echo ", "cycle 1, 'b'", "increment n",
        "tablerow x in a cols:2", "endtablerow", "unless ", "endunless", "break", "continue", "include 'p'", "render 'p' for a", "ifchanged", "endifchanged",
        "doc", "enddoc", "# ", "a", "单位", "x.y", "a[0]", "['a']", "(1..3)", "(1..a)", "'文'", "\"s\"", "“", "”", "，", "：", "｜", "== ", "contains ", "and ",
        "or ", "| upcase", "| append: x", "| split: ''", "| sort", "| join", "| date: '%Y'", "| where: 'k', 1", "1", "-2.5", "nil", "blank", "empty", ",", ":", ".",
        "..", "[", "]", "(", ")", "?", "-", "=", "{", "}", "%", "\u3000", "𠮷", "\0", "\ud800", " ",
    ];

    private static readonly TemplateOptions Options = new()
    {
        FileProvider = new DictionaryTemplates(new(StringComparer.Ordinal) { ["p"] = "{{ p }}{% if p %}{% break %}{% endif %}" }),
        AbsentBehavior = Strictness.Error,
        NullBehavior = Strictness.Warning,
        UnknownFilterBehavior = Strictness.Error,
        Budgets = TemplateBudgets.Default with { MaxSteps = 20_000 },
        Now = new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.FromHours(8)),
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_pieces_give_faults_as_values_and_the_same_ones_again(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var template = new StringBuilder();
            for (var count = random.Next(1, 30); count > 0; count--)
                template.Append(Pieces[random.Next(Pieces.Length)]);
            CheckTwice(template.ToString());
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Mutated_templates_give_faults_as_values_and_the_same_ones_again(int seed)
    {
        var random = new Random(seed);
        var folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates", "liquid");
        foreach (var file in Directory.GetFiles(folder, "*.liquid", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var original = File.ReadAllText(file);
            for (var round = 0; round < 60; round++)
            {
                var text = new StringBuilder(original);
                for (var changes = random.Next(1, 4); changes > 0; changes--)
                {
                    var at = random.Next(text.Length);
                    if (random.Next(2) == 0)
                        text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                    else
                        text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                }

                CheckTwice(text.ToString());
            }
        }
    }

    private static void CheckTwice(string template) => Assert.Equal(Run(template), Run(template));

    private static string Run(string template)
    {
        var data = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["a"] = new List<object?> { 1, "二", null, 2.5, new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = 1 } },
            ["单位"] = "临江区商务局",
            ["x"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["y"] = "z" },
        };
        var parsed = new LiquidParser(Options).Parse(template, "t");
        var text = parsed.Template.Render(new TemplateContext(LiquidValue.FromObject(data).AsObject), out var result);
        var faults = parsed.Errors.Concat(result.Errors).Select(error => $"{error}-{error.Span.EndLine}:{error.Span.EndColumn} {error.Span.Text} {error.Hint}");
        return string.Join('\n', faults.Prepend(text));
    }
}
