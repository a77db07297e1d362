using System.Diagnostics;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Writers;

/// <summary>Converts with LibreOffice, one document at a time: two runs can't share a profile.</summary>
internal static class OfficeToPdf
{
    private static readonly Lock Turn = new();
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Why nothing can be measured here; null when it can.</summary>
    public static string? Missing { get; } =
        Find("soffice") is null ? "LibreOffice (soffice) is not installed" :
        Find("pdftotext") is null ? "poppler-utils (pdftotext) is not installed" : null;

    /// <summary>The PDF file of a document.</summary>
    public static string Convert(byte[] docx, string folder, string name) => Convert([(name, docx)], folder)[0];

    /// <summary>The PDF files of some documents, converted in one run: starting the program takes longer than a document.</summary>
    public static IReadOnlyList<string> Convert(IReadOnlyList<(string Name, byte[] Docx)> documents, string folder)
    {
        Directory.CreateDirectory(folder);
        var sources = documents.Select(document => Path.Combine(folder, document.Name + ".docx")).ToList();
        var targets = documents.Select(document => Path.Combine(folder, document.Name + ".pdf")).ToList();
        for (var i = 0; i < documents.Count; i++)
        {
            File.WriteAllBytes(sources[i], documents[i].Docx);
            File.Delete(targets[i]);
        }

        lock (Turn)
        {
            var profile = Path.Combine(Path.GetTempPath(), $"gongwen-office-{Environment.ProcessId}");
            var output = Run("soffice", [$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, .. sources]);
            Assert.All(targets, target => Assert.True(File.Exists(target), $"LibreOffice made no PDF {target}: {output}"));
        }

        return targets;
    }

    /// <summary>What a program prints; fails the test when it doesn't end in time.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FONTCONFIG_FILE"] = RepositoryFiles.Of("tests", "Gongwen.Tests", "Writers", "paper-fonts.conf");
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Patience}.");
        }

        return output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
