using Gongwen.Contracts;
using Gongwen.Host.Files;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>Links on the way to files: a copy never replaces its original, and a folder is what lies in it.</summary>
public sealed class LinkedFilesTests
{
    [Theory]
    [InlineData("alias.docx")]
    [InlineData("second.docx")]
    [InlineData("linked/report.docx")]
    [InlineData("./real/../real/report.docx")]
    public void A_copy_does_not_replace_its_original_under_another_name(string output)
    {
        using var session = Linked();
        var before = File.ReadAllBytes(Path.Combine(session.Folder, "real", "report.docx"));
        Assert.Equal((2, "", $"-o 不能是原文件{Environment.NewLine}"), session.Gongwen(["check", "real/report.docx", "--fix", "-o", output, "--force"]));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(session.Folder, "real", "report.docx")));
    }

    [Fact]
    public void A_copy_is_not_written_over_what_a_named_link_leads_to()
    {
        using var session = Linked();
        Assert.Equal((2, "", $"-o 不能是原文件{Environment.NewLine}"), session.Gongwen(["check", "alias.docx", "--fix", "-o", "real/report.docx", "--force"]));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        using var session = Linked();
        var real = Path.Combine(session.Folder, "real");
        Directory.CreateSymbolicLink(Path.Combine(real, "ring"), real);
        Directory.CreateSymbolicLink(Path.Combine(real, "outside"), session.Folder);
        File.CreateSymbolicLink(Path.Combine(real, "file.docx"), Path.Combine(real, "report.docx"));
        var findings = new FindingList();
        var found = ReportFiles.Find(session.World([], TextWriter.Null, TextWriter.Null), ["real"], findings, withDocuments: true);
        Assert.Equal([Path.Combine("real", "file.docx"), Path.Combine("real", "report.docx")], found.Select(file => file.ShownAs));
        Assert.Empty(findings);
        Assert.Equal(2, ReportFiles.Find(session.World([], TextWriter.Null, TextWriter.Null), ["linked"], findings, withDocuments: true).Count);
    }

    private static CommandSession Linked()
    {
        var session = new CommandSession();
        var real = Directory.CreateDirectory(Path.Combine(session.Folder, "real")).FullName;
        File.Copy(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "check-word-documents", "files", "report.docx"), Path.Combine(real, "report.docx"));
        File.CreateSymbolicLink(Path.Combine(session.Folder, "alias.docx"), Path.Combine("real", "report.docx"));
        File.CreateSymbolicLink(Path.Combine(session.Folder, "second.docx"), "alias.docx");
        Directory.CreateSymbolicLink(Path.Combine(session.Folder, "linked"), "real");
        return session;
    }
}
