using System.Runtime.CompilerServices;
using System.Text;

namespace Gongwen.Tests.Conventions;

/// <summary>
/// Compares text with the file TestClass.TestMethod.verified.EXT beside the test. On a difference writes *.received.EXT there and fails with the whole
/// difference; a person accepts by renaming. Nothing is ever accepted by itself.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares with the snapshot of the calling test.</summary>
    /// <param name="actual">The text; line ends are made \n.</param>
    /// <param name="extension">Of the file, without the dot.</param>
    /// <param name="name">Tells several snapshots of one test apart; null when there is one.</param>
    /// <param name="testFile">Filled by the compiler.</param>
    /// <param name="testMethod">Filled by the compiler.</param>
    public static void Match(string actual, string extension = "txt", string? name = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        var stem = $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}{(name is null ? "" : "_" + name)}";
        MatchFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, $"{stem}.verified.{extension}"));
    }

    /// <summary>Compares with a file named *.verified.* or any other expected file.</summary>
    public static void MatchFile(string actual, string expectedFile)
    {
        actual = Normalize(actual);
        var receivedFile = ReceivedFile(expectedFile);
        var expected = File.Exists(expectedFile) ? Normalize(File.ReadAllText(expectedFile)) : null;
        if (expected == actual)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(expected is null
            ? $"There is no {expectedFile}. Look at {receivedFile}; if it is right, rename it.\n\n{actual}"
            : $"{receivedFile} differs from {Path.GetFileName(expectedFile)} (- expected, + received):\n\n{TextDifference.Between(expected, actual)}");
    }

    private static string ReceivedFile(string expectedFile)
    {
        var name = Path.GetFileName(expectedFile);
        var received = name.Contains(".verified.", StringComparison.Ordinal)
            ? name.Replace(".verified.", ".received.", StringComparison.Ordinal)
            : $"{Path.GetFileNameWithoutExtension(name)}.received{Path.GetExtension(name)}";
        return Path.Combine(Path.GetDirectoryName(expectedFile)!, received);
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
