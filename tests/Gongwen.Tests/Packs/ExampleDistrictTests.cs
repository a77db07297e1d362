using Gongwen.Tests.Conventions;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Packs;

/// <summary>templates/example-district, the pack of a sample organisation, used as its reader would.</summary>
public sealed class ExampleDistrictTests
{
    private static readonly string Pack = RepositoryFiles.Of("templates", "example-district");
    private static readonly string Cases = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-example-district");

    public static TheoryData<string> Faulty => [.. Directory.EnumerateDirectories(Cases).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Lint_finds_nothing_and_every_example_of_its_rules_holds()
    {
        using var session = SessionWithPack();
        Assert.Equal("没有问题\n= 0\n", session.Run("gongwen pack lint linjiang"));
    }

    [Fact]
    public void Samples_render_without_a_finding_and_as_they_are_kept()
    {
        using var session = SessionWithPack();
        Snapshot.Match(session.Run("gongwen pack test linjiang"));
        Assert.Empty(Directory.EnumerateFiles(Pack, "expected.findings.txt", SearchOption.AllDirectories));
    }

    [Fact]
    public void Deviations_from_the_standard_are_listed_with_their_reasons()
    {
        using var session = SessionWithPack();
        Snapshot.Match(session.Run("gongwen layout diff gbt9704-plain --pack linjiang"));
    }

    [Fact]
    public void Files_of_a_changed_genre_say_where_they_come_from()
    {
        using var session = SessionWithPack();
        Snapshot.Match(session.Run("gongwen pack explain duty-report --pack linjiang") + session.Run("gongwen pack explain duty-report rules.yaml --pack linjiang"));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_bad_report_is_told_at_its_places(string name)
    {
        using var session = SessionWithPack();
        session.CopyFrom(Path.Combine(Cases, name));
        File.Delete(Path.Combine(session.Folder, "expected.txt"));
        Snapshot.MatchFile(session.Run("gongwen check report.yaml --pack linjiang"), Path.Combine(Cases, name, "expected.txt"));
    }

    [Fact]
    public void Its_rules_are_listed_with_the_pack_they_come_from()
    {
        using var session = SessionWithPack();
        var (exit, output, _) = session.Gongwen(["rule", "list", "--pack", "linjiang"]);
        Assert.Equal(0, exit);
        Snapshot.Match(string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.StartsWith("LJ", StringComparison.Ordinal))));
    }

    [Fact]
    public void Without_the_option_nobody_uses_it()
    {
        using var session = SessionWithPack();
        var (_, genres, _) = session.Gongwen(["genre", "list"]);
        var (_, with, _) = session.Gongwen(["genre", "list", "--pack", "linjiang"]);
        Assert.DoesNotContain("risk-register", genres, StringComparison.Ordinal);
        Assert.Contains("risk-register", with, StringComparison.Ordinal);
        Assert.Equal("没有问题\n= 0\n", session.Run("gongwen check duty-report.yaml"));
    }

    [Theory]
    [InlineData("risk-register")]
    [InlineData("responsibility-letter")]
    public void A_new_genre_is_at_most_four_files_without_its_samples(string genre)
    {
        var folder = Path.Combine(Pack, "genres", genre);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(file => !file.StartsWith("samples/", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count <= 4, string.Join(' ', files));
    }

    [Theory]
    [InlineData("risk-register")]
    [InlineData("responsibility-letter")]
    public void A_report_of_a_new_genre_begins_with_new_and_is_a_draft_at_once(string genre)
    {
        using var session = SessionWithPack();
        Assert.Equal(0, session.Gongwen(["new", genre, "-o", "new.yaml", "--pack", "linjiang"]).Exit);
        var (exit, _, error) = session.Gongwen(["render", "new.yaml", "--draft", "--to", "txt", "--pack", "linjiang"]);
        Assert.True(exit is 0 or 1, error);
        Assert.Contains("【待", File.ReadAllText(Path.Combine(session.Folder, "new.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Signed_with_a_key_of_the_test_it_is_trusted_and_used_and_a_changed_byte_is_told()
    {
        using var session = SessionWithPack();
        var home = new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" };
        Assert.Equal(0, session.Gongwen(["key", "new", "-o", "demo.pem"], home).Exit);
        Assert.Equal(0, session.Gongwen(["pack", "build", "linjiang", "-o", "linjiang.gwpack"], home).Exit);
        Assert.Equal(0, session.Gongwen(["pack", "sign", "linjiang.gwpack", "--key", "demo.pem"], home).Exit);
        Assert.NotEqual(0, session.Gongwen(["pack", "add", "linjiang.gwpack"], home).Exit);
        Assert.Equal(0, session.Gongwen(["key", "trust", "demo.pem.pub"], home).Exit);
        Assert.Equal(0, session.Gongwen(["pack", "verify", "linjiang.gwpack"], home).Exit);
        Assert.Equal(0, session.Gongwen(["pack", "add", "linjiang.gwpack"], home).Exit);

        File.Copy(Path.Combine(Pack, "genres", "risk-register", "samples", "full", "report.yaml"), Path.Combine(session.Folder, "register.yaml"));
        Assert.Equal(0, session.Gongwen(["check", "register.yaml"], home).Exit);

        var terms = Directory.EnumerateFiles(Path.Combine(session.Folder, ".gongwen"), "terms.yaml", SearchOption.AllDirectories).Single();
        File.WriteAllText(terms, File.ReadAllText(terms).Replace("截至目前", "截止目前", StringComparison.Ordinal));
        var (exit, output, error) = session.Gongwen(["check", "register.yaml"], home);
        Assert.Equal(1, exit);
        Assert.Contains("terms.yaml", output + error, StringComparison.Ordinal);
    }

    private static CommandSession SessionWithPack()
    {
        var session = new CommandSession();
        session.Run($"cp {Pack} linjiang");
        return session;
    }
}
