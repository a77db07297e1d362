using System.Text.Json;
using Gongwen.Liquid;

namespace Gongwen.Conformance;

/// <summary>Runs a golden-liquid file: every case must give its result, or a fault when it is marked invalid.</summary>
internal static class LiquidSuite
{
    public static int Run(string path)
    {
        using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
        var failures = Failures(suite).ToList();
        foreach (var failure in failures)
            Console.WriteLine($"FAILED {failure}");
        Console.WriteLine($"{suite.RootElement.GetProperty("tests").GetArrayLength() - failures.Count} passed, {failures.Count} failed");
        return failures.Count == 0 ? 0 : 1;
    }

    // Names of the failing cases and what is wrong.
    public static IEnumerable<string> Failures(JsonDocument suite)
    {
        foreach (var test in suite.RootElement.GetProperty("tests").EnumerateArray())
        {
            if (Check(test) is { } difference)
                yield return $"{test.GetProperty("name").GetString()}\n       {difference}";
        }
    }

    // Null when the case passes.
    private static string? Check(JsonElement test)
    {
        var options = new TemplateOptions { FileProvider = new SuiteTemplates(test), Now = DateTimeOffset.UtcNow };
        var parsed = new LiquidParser(options).Parse(test.GetProperty("template").GetString()!, "case");
        var errors = parsed.Errors;
        var text = "";
        if (!parsed.HasErrors)
        {
            var root = test.TryGetProperty("data", out var data) ? LiquidValue.FromObject(data).AsObject : null;
            text = parsed.Template.Render(new TemplateContext(root), out var result);
            errors = result.Errors;
        }

        var fault = errors.FirstOrDefault(error => error.Severity == LiquidSeverity.Error);
        if (test.TryGetProperty("invalid", out var invalid) && invalid.GetBoolean())
            return fault is null ? $"a fault expected, got {Quote(text)}" : null;
        if (fault is not null)
            return fault.ToString();
        var expected = test.TryGetProperty("results", out var results)
            ? results.EnumerateArray().Select(item => item.GetString()!).ToArray()
            : [test.GetProperty("result").GetString()!];
        return expected.Contains(text, StringComparer.Ordinal) ? null : $"expected {Quote(expected[0])}, got {Quote(text)}";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
