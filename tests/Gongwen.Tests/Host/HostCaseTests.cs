using System.Text;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>Each folder of Cases/host: commands.txt is run among the samples and the case's files/; all that is printed, the exit codes and the changed files are compared.</summary>
public sealed class HostCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Commands_print_and_write_what_the_case_says(string name)
    {
        var folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", name);
        using var session = new CommandSession();
        if (Directory.Exists(Path.Combine(folder, "files")))
            session.CopyFrom(Path.Combine(folder, "files"));
        session.Remember();
        var transcript = new StringBuilder();
        foreach (var line in File.ReadAllLines(Path.Combine(folder, "commands.txt")).Where(line => line.Length > 0))
            transcript.Append($"$ {line}\n").Append(session.Run(line)).Append('\n');
        transcript.Append(session.Changes());
        Snapshot.MatchFile(transcript.ToString(), Path.Combine(folder, "expected.txt"));
    }
}
