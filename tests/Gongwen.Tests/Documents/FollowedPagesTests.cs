using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Documents;

/// <summary>
/// Pages of docs/ that hold the line &lt;!-- A test follows this page. --&gt; are done literally, from top to bottom, in a folder that holds the full samples alone, each named after its genre (duty-report.yaml):
/// <list type="bullet">
/// <item>```yaml title="path" (any language) writes the block as a file; the path is relative to the folder the reader is in.</item>
/// <item>```console or ```sh runs commands. With "$ " before commands, the lines below one are what it prints, both streams, errors last; a line of … stands for any lines,
/// … in a line for any text; no lines at all, and anything may be printed. Without any "$ " every line is a command.</item>
/// <item>A command must end with 0, or as a comment says: # exit 1. NAME=value before it sets the environment for it. Commands are gongwen (the install of this build), dotnet, cd,
/// mkdir, cat, cp, rm.</item>
/// <item>Other blocks are examples. A dotnet command that can't fetch its packages is skipped, and the test says so.</item>
/// </list>
/// </summary>
public sealed class FollowedPagesTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Of("docs"), "*.md").Where(path => DocumentPage.IsFollowed(File.ReadAllText(path))).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_does_what_it_says(string page)
    {
        using var reader = new PageReader();
        var steps = DocumentPage.Steps(File.ReadAllText(RepositoryFiles.Of("docs", page)));
        Assert.True(steps.OfType<PageStep.WriteFile>().Any() && steps.OfType<PageStep.Type>().Count() > 2, "the page asks for hardly anything");
        foreach (var step in steps)
            reader.Do(step);
        Assert.SkipWhen(reader.Skipped.Count > 0, $"packages can't be restored here, not run: {string.Join("; ", reader.Skipped)}");
    }

    [Fact]
    public void Steps_are_read_as_they_are_marked_up()
    {
        const string page = """
            ```yaml title="a/b.yaml"
            键: 值
            ```
            ```yaml
            例: 子
            ```
            ```console
            $ gongwen check x.yaml # exit 1
            x.yaml: …
            $ cd a
            ```
            ```sh
            mkdir c
            # a remark
            GONGWEN_LANG=en gongwen genre list
            ```
            """;
        Assert.Equal(
            ["2 a/b.yaml 键: 值", "8 gongwen check x.yaml → 1 x.yaml: …", "10 cd a → 0", "13 mkdir c → 0", "15 GONGWEN_LANG=en gongwen genre list → 0"],
            DocumentPage.Steps(page).Select(step => step switch
            {
                PageStep.WriteFile file => $"{file.Line} {file.Path} {file.Text.TrimEnd()}",
                PageStep.Type typed => $"{typed.Line} {typed.Command} → {typed.Exit} {string.Join('|', typed.Output ?? [])}".TrimEnd(),
                _ => "",
            }));
    }
}
