using System.Text;
using Gongwen.Engine.Adopting;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Reading;

namespace Gongwen.Tests.Adopting;

/// <summary>Each folder of Cases/adopting: model.txt, model.md, or body.xml of a Word file, and what comes of it.</summary>
public sealed class AdoptCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "adopting");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    // What can be filled in; the others are refused.
    public static TheoryData<string> Models => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Where(name => !name.StartsWith("refused-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Blanks_become_fields(string name)
    {
        using var pack = Adopt(name, out _);
        var text = new StringBuilder(pack.Error).Append(pack.Output).Append($"= {pack.Exit}\n\n");
        foreach (var field in pack.Fields)
            text.Append($"{field.Name} | {field.Kind} | {field.Unit} | {field.Uses} | {field.Sentence}\n");
        if (pack.Exit == 0)
            text.Append('\n').Append(pack.Text("genres/model/genre.yaml"));
        Snapshot.MatchFile(text.ToString(), Path.Combine(Folder, name, "expected.txt"));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_pack_is_sound_and_its_sample_reads_as_the_model(string name)
    {
        using var pack = Adopt(name, out var model);
        Assert.Equal((0, "没有问题\n", ""), pack.Gongwen("pack", "lint", "pack"));
        var (exit, output, _) = pack.Gongwen("pack", "test", "pack");
        Assert.True(exit == 0, output);
        if (model is not null)
            Assert.Equal(ModelPart.Solid(model), ModelPart.Solid(pack.Text("genres/model/samples/model/expected.txt")));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Filled_in_no_blank_is_left(string name)
    {
        using var pack = Adopt(name, out _);
        Assert.Empty(AdoptedPack.BlanksOf(pack.Fill()));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Names_are_readable_and_each_is_there_once(string name)
    {
        using var pack = Adopt(name, out _);
        var names = pack.Fields.Select(field => field.Name).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, one => Assert.Matches("^[\\u4E00-\\u9FFFA-Za-z][\\u4E00-\\u9FFFA-Za-z0-9]{0,23}$", one));
        var skeleton = pack.Gongwen("new", "model", "--pack", "pack").Output;
        Assert.All(names, one => Assert.Contains($"\n{one}: 【待填：", skeleton, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Blanks_never_go_out_unasked(string name)
    {
        using var pack = Adopt(name, out _);
        var (exit, output, error) = pack.Gongwen("render", "pack/genres/model/samples/model/report.yaml", "--pack", "pack", "-o", "out.txt");
        Assert.Equal(1, exit);
        Assert.Contains("GW2014", output + error, StringComparison.Ordinal);
        Assert.Contains("没有生成文件", output + error, StringComparison.Ordinal);
    }

    // The text itself comes along where it is plain text.
    private static AdoptedPack Adopt(string name, out string? model)
    {
        var folder = Path.Combine(Folder, name);
        model = null;
        if (File.Exists(Path.Combine(folder, "body.xml")))
            return new AdoptedPack("model.docx", MadeDocx.Of(File.ReadAllText(Path.Combine(folder, "body.xml"))));
        var file = File.Exists(Path.Combine(folder, "model.md")) ? "model.md" : "model.txt";
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        if (file == "model.txt" && !name.StartsWith("advertised", StringComparison.Ordinal))
            model = Encoding.UTF8.GetString(bytes);
        return new AdoptedPack(file, bytes);
    }
}
