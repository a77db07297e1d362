namespace Gongwen.Tests.Host;

/// <summary>A batch neither writes nor reads through links that lead out of its folders, and keeps out of another one's way.</summary>
public sealed class BatchLinksTests : IDisposable
{
    private readonly CommandSession _session = new();
    private readonly string _victim;

    public BatchLinksTests()
    {
        Directory.CreateDirectory(At("data"));
        Directory.CreateDirectory(At("out"));
        File.Copy(At("official-letter.yaml"), At("data/a.yaml"));
        _victim = At("victim.txt");
        File.WriteAllText(_victim, "kept");
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--resume", "--force")]
    public void A_document_is_not_written_through_a_link(params string[] how)
    {
        File.CreateSymbolicLink(At("out/a.txt"), _victim);
        var (exit, _, error) = _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt", "--lang", "en", .. how]);
        Assert.Equal(1, exit);
        Assert.Equal($"out/a.txt: error GW7003 the output file is a link that leads out of the output folder; it was not written{Environment.NewLine}    hint: remove the link, or choose another output folder{Environment.NewLine}", error);
        Assert.Equal("kept", File.ReadAllText(_victim));
        Assert.NotNull(new FileInfo(At("out/a.txt")).LinkTarget);
    }

    [Fact]
    public void A_link_to_nothing_yet_is_not_written_through()
    {
        File.CreateSymbolicLink(At("out/a.txt"), At("new.txt"));
        Assert.Equal(1, _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt"]).Exit);
        Assert.False(File.Exists(At("new.txt")));
    }

    [Fact]
    public void A_linked_folder_is_not_written_into()
    {
        Directory.CreateDirectory(At("data/sub"));
        Directory.CreateDirectory(At("elsewhere"));
        File.Move(At("data/a.yaml"), At("data/sub/a.yaml"));
        Directory.CreateSymbolicLink(At("out/sub"), At("elsewhere"));
        Assert.Equal(1, _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt"]).Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(At("elsewhere")));
    }

    [Fact]
    public void The_journal_is_not_written_through_a_link()
    {
        File.CreateSymbolicLink(At("out/.gongwen-batch"), _victim);
        Assert.Equal(1, _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt", "--force"]).Exit);
        Assert.Equal("kept", File.ReadAllText(_victim));
    }

    [Theory]
    [InlineData("--summary")]
    [InlineData("--findings")]
    public void No_input_is_replaced_by_way_of_a_link(string option)
    {
        File.CreateSymbolicLink(At("alias.json"), At("data/a.yaml"));
        var before = File.ReadAllText(At("data/a.yaml"));
        Assert.Equal((2, "", $"{option} 不能写到 alias.json：它是这次要读的文件{Environment.NewLine}"), _session.Gongwen(["batch", "data", "-o", "out", option, "alias.json", "--force"]));
        Assert.Equal(before, File.ReadAllText(At("data/a.yaml")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(At("out")));
    }

    [Fact]
    public void An_import_does_not_replace_its_original_by_way_of_a_link()
    {
        File.CreateSymbolicLink(At("alias.yaml"), _victim);
        Assert.Equal((2, "", $"-o 不能是原文件{Environment.NewLine}"), _session.Gongwen(["import", "victim.txt", "-o", "alias.yaml", "--force"]));
        Assert.Equal("kept", File.ReadAllText(_victim));
    }

    [Fact]
    public void A_data_file_that_is_a_link_out_of_the_folder_is_told_and_not_read()
    {
        File.CreateSymbolicLink(At("data/b.yaml"), At("official-letter.yaml"));
        var (exit, output, error) = _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt", "--lang", "en"]);
        Assert.Equal(1, exit);
        Assert.StartsWith("1 reports: 1 rendered, 0 not", output, StringComparison.Ordinal);
        Assert.Contains("data/b.yaml: error GW7001 this is a link that leads out of the folder; it was not read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_in_a_folder_says_that_another_is_at_work()
    {
        using var held = new FileStream(At("out/.gongwen-batch"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var (exit, _, error) = _session.Gongwen(["batch", "data", "-o", "out", "--to", "txt", "--resume", "--lang", "en"]);
        Assert.Equal(1, exit);
        Assert.Equal($"out/.gongwen-batch: error GW7004 another run of gongwen batch is working in this folder; nothing was done{Environment.NewLine}    hint: wait until it is done, or choose another output folder{Environment.NewLine}", error);
    }

    public void Dispose() => _session.Dispose();

    private string At(string name) => Path.Combine(_session.Folder, name);
}
