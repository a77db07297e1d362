using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Engine.Adopting;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Adopting;

/// <summary>A model text, adopted by the program in a folder of its own.</summary>
internal sealed partial class AdoptedPack : IDisposable
{
    private static readonly Dictionary<string, string> Filled = new(StringComparer.Ordinal)
    {
        ["名称"] = "示例", ["姓名"] = "张三", ["计数"] = "12", ["金额"] = "36.5", ["比例"] = "95.2", ["数量"] = "28.6", ["序次"] = "三", ["年份"] = "2026", ["月份"] = "6", ["日"] = "15",
        ["日期"] = "2026-06-15", ["月日"] = "6月15日", ["年月"] = "2026年6月", ["时间"] = "9时30分", ["电话"] = "'0000-0000000'", ["文字"] = "实际内容",
    };

    private readonly CommandSession _session = new();

    /// <param name="file">The model text's name.</param>
    /// <param name="bytes">Its content.</param>
    public AdoptedPack(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_session.Folder, file), bytes);
        (Exit, Output, Error) = _session.Gongwen(["adopt", file, "-o", "pack", "--id", "model"]);
        // Where nothing came of it the tests that follow have nothing to read.
        Fields = Exit == 0 ? [.. Rows().Matches(Text("README.md")).Select(row => (row.Groups["name"].Value, row.Groups["kind"].Value, row.Groups["unit"].Value, row.Groups["uses"].Value, row.Groups["sentence"].Value))] : [];
    }

    public int Exit { get; }

    public string Output { get; }

    public string Error { get; }

    /// <summary>The rows of its README.</summary>
    public IReadOnlyList<(string Name, string Kind, string Unit, string Uses, string Sentence)> Fields { get; }

    /// <summary>A file of the pack.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(_session.Folder, "pack", path)).ReplaceLineEndings("\n");

    public (int Exit, string Output, string Error) Gongwen(params string[] words) => _session.Gongwen(words);

    /// <summary>The text that comes of it when every field has a value of its kind.</summary>
    public string Fill()
    {
        var name = Name().Match(Text("genres/model/genre.yaml")).Groups["name"].Value;
        var report = new StringBuilder($"文种: {name}\n");
        foreach (var field in Fields)
            report.Append($"{field.Name}: {Filled[field.Kind]}\n");
        File.WriteAllText(Path.Combine(_session.Folder, "filled.yaml"), report.ToString());
        var (exit, output, error) = _session.Gongwen(["render", "filled.yaml", "--pack", "pack", "-o", "filled.txt"]);
        Assert.True(exit == 0, output + error);
        return File.ReadAllText(Path.Combine(_session.Folder, "filled.txt"));
    }

    /// <summary>The blanks of a text, each with the characters around.</summary>
    public static List<string> BlanksOf(string text) =>
        [.. text.Split('\n').SelectMany(line => BlankReader.Read(line).Select(blank => line[Math.Max(0, blank.Start - 4)..Math.Min(line.Length, blank.End + 4)]))];

    /// <summary>The kind of a file by its name.</summary>
    public static DocumentKind KindOf(string file) => DocumentReader.KindOf(file)!.Value;

    public void Dispose() => _session.Dispose();

    [GeneratedRegex(@"^\| (?!字段 )(?!-)(?<name>[^ |（]+)(（[^|]*）)? \| (?<kind>[^ |]+) \| (?<unit>[^|]*) \| (?<uses>[0-9]+) \| (?<sentence>.*) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rows();

    [GeneratedRegex("^name: (?<name>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
