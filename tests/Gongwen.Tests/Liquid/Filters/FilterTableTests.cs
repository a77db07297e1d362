using System.Text;
using System.Text.Json;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid.Filters;

/// <summary>Tables of filters in Cases/3-templates/filters: a template, and what it gives or the faults it has.</summary>
public sealed class FilterTableTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates", "filters");

    public static TheoryData<string> Tables() => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Where(name => !name.Contains(".received.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_line_gives_what_it_says(string table)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "data.json")));
        var root = LiquidValue.FromObject(data.RootElement).AsObject!;
        var parser = new LiquidParser();
        var actual = new StringBuilder();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, table)))
        {
            var template = line[..Math.Max(line.LastIndexOf(" => ", StringComparison.Ordinal), line.LastIndexOf(" !! ", StringComparison.Ordinal))];
            actual.Append(template).Append(Run(parser, template, root)).Append('\n');
        }

        Snapshot.MatchFile(actual.ToString(), Path.Combine(Folder, table));
    }

    private static string Run(LiquidParser parser, string template, ILiquidObject root)
    {
        var parsed = parser.Parse(template, "line");
        var text = parsed.Template.Render(new TemplateContext(root), out var result);
        var errors = parsed.Errors.Concat(result.Errors).Select(error => $"{error.Message.Chinese} / {error.Message.English}").ToArray();
        return errors.Length > 0
            ? $" !! {string.Join("; ", errors)}"
            : $" => {text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}";
    }
}
