using System.Text;
using System.Text.Json;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid;

/// <summary>Every folder of Cases/3-templates/liquid: template.liquid with data.json gives expected.txt, its text and then its faults.</summary>
public sealed class TemplateCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates", "liquid");

    public static TheoryData<string> Cases => new(Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_expected_text_and_faults(string name)
    {
        var expected = Path.Combine(Folder, name, "expected.txt");
        var actual = Run(Path.Combine(Folder, name));
        if (Environment.GetEnvironmentVariable("GONGWEN_ACCEPT") is "1")
            File.WriteAllText(expected, actual);
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    private static string Run(string folder)
    {
        var partials = Directory.GetFiles(folder, "*.liquid").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        var options = new TemplateOptions
        {
            FileProvider = new DictionaryTemplates(partials),
            AbsentBehavior = Strictness.Error,
            NullBehavior = Strictness.Warning,
            UnknownFilterBehavior = Strictness.Error,
        };
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "data.json")));
        var parsed = new LiquidParser(options).Parse(partials["template"], "template.liquid");
        var text = parsed.Template.Render(new TemplateContext(LiquidValue.FromObject(data.RootElement).AsObject), out var result);
        var report = new StringBuilder(text.TrimEnd()).Append("\n----\n");
        foreach (var error in parsed.Errors.Concat(result.Errors))
            Describe(error, report);
        return report.ToString();
    }

    private static void Describe(LiquidError error, StringBuilder report)
    {
        report.Append($"{error.Span}-{error.Span.EndLine}:{error.Span.EndColumn} {error.Severity} {error.Code}\n");
        report.Append($"  {error.Message.Chinese}\n  {error.Message.English}\n");
        if (error.Hint is { } hint)
            report.Append($"  > {hint.Chinese}\n  > {hint.English}\n");
        if (error.Expression is { } expression)
            report.Append($"  in {expression.ReplaceLineEndings(" ")}\n");
        foreach (var frame in error.IncludeChain)
            report.Append($"  from {frame.Span} {frame.Template}\n");
    }
}
