namespace Gongwen.Tests.Writers;

/// <summary>Prints with Chromium as a person does: no settings changed, background graphics off.</summary>
internal static class ChromiumToPdf
{
    private static readonly string? Program =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser") })
            .FirstOrDefault(File.Exists);

    /// <summary>Why nothing can be printed here; null when it can.</summary>
    public static string? Missing { get; } = Program is null ? "Chromium is not installed" : OfficeToPdf.Missing;

    /// <summary>The PDF file of a page.</summary>
    public static string Print(byte[] html, string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var source = Path.Combine(folder, name + ".html");
        var target = Path.Combine(folder, name + ".html.pdf");
        var profile = Path.Combine(Path.GetTempPath(), $"gongwen-chromium-{Environment.ProcessId}-{name}");
        File.WriteAllBytes(source, html);
        File.Delete(target);
        var output = OfficeToPdf.Run(
            Program!,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-pdf-header-footer",
            "--user-data-dir=" + profile,
            "--print-to-pdf=" + target,
            new Uri(source).AbsoluteUri);
        if (Directory.Exists(profile))
            Directory.Delete(profile, recursive: true);
        Assert.True(File.Exists(target), $"Chromium made no PDF of {source}: {output}");
        return target;
    }
}
