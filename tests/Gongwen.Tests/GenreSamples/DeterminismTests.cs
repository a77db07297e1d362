using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>The same sample gives the same bytes: again, in other cultures, and from the program in other time zones and languages.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Extensions = ["docx", "html", "md", "txt"];

    // The culture data of the system is not used at all; these would change texts if it were.
    private static readonly (string Zone, string Locale)[] Places =
        [("Asia/Shanghai", "zh_CN.UTF-8"), ("America/Los_Angeles", "de_DE.UTF-8"), ("America/Los_Angeles", "C"), ("Asia/Shanghai", "ar_SA.UTF-8")];

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Again_and_in_other_cultures(string folder)
    {
        var first = Render(folder);
        Assert.Equal(first, Render(folder));
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var odd in OddCultures())
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (odd, odd);
                Assert.Equal("1;5", 1.5.ToString(CultureInfo.CurrentCulture));
                Assert.Equal(first, Render(folder));
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }

    [Fact]
    public void Findings_say_the_same_in_other_cultures()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var folder in Directory.GetDirectories(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document")).Where(folder => Path.GetFileName(folder) != "pack"))
            {
                var request = new ReportRequest("report.yaml", File.ReadAllBytes(Path.Combine(folder, "report.yaml")));
                var expected = FindingLines.Of(InstalledGenres.Pipeline.Check(request).Findings);
                foreach (var odd in OddCultures())
                {
                    CultureInfo.CurrentCulture = odd;
                    var found = InstalledGenres.Pipeline.Check(request).Findings;
                    CultureInfo.CurrentCulture = culture;
                    Assert.Equal(expected, FindingLines.Of(found));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void As_a_program_in_other_time_zones_and_languages(string folder)
    {
        var expected = Render(folder);
        var output = Directory.CreateTempSubdirectory("gongwen-").FullName;
        try
        {
            for (var i = 0; i < Places.Length; i++)
            {
                // Every place writes one format; the first and the second, on either side of the date line, write all.
                foreach (var extension in i < 2 ? Extensions : [Extensions[i]])
                {
                    var to = Path.Combine(output, $"{i}-{extension}");
                    RunProgram(Places[i], "render", RepositoryFiles.Of(folder, "report.yaml"), "-o", to + Path.DirectorySeparatorChar, "--to", extension);
                    var digests = Directory.GetFiles(to).Select(file => Digest(File.ReadAllBytes(file))).Order(StringComparer.Ordinal);
                    Assert.Equal(expected.Where(file => file.Extension == extension).Select(file => file.Digest).Order(StringComparer.Ordinal), digests);
                }
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static List<(string Document, string Extension, string Digest)> Render(string folder)
    {
        var request = new ReportRequest("report.yaml", File.ReadAllBytes(RepositoryFiles.Of(folder, "report.yaml")))
        {
            Formats = [OutputFormat.Docx, OutputFormat.Html, OutputFormat.Markdown, OutputFormat.Text],
        };
        var files = InstalledGenres.Pipeline.Render(request).Files;
        Assert.NotEmpty(files);
        return [.. files.Select(file => (file.DocumentId, Extensions[Array.IndexOf([.. request.Formats], file.Format)], Digest(file.Bytes)))];
    }

    private static string Digest(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private static void RunProgram((string Zone, string Locale) place, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Install.Folder, "gongwen.dll"), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (place.Zone, place.Locale, place.Locale);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{process.ExitCode}: {said}{error.GetAwaiter().GetResult()}");
    }

    // The tests run without culture data, so cultures are made by hand: one written from right to left with another calendar's patterns, one that swaps the separators.
    private static IEnumerable<CultureInfo> OddCultures()
    {
        for (var i = 0; i < 2; i++)
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ";";
            odd.NumberFormat.PercentDecimalSeparator = ";";
            odd.NumberFormat.NumberGroupSeparator = i == 0 ? "." : " ";
            odd.NumberFormat.NumberGroupSizes = [2];
            odd.NumberFormat.NegativeSign = i == 0 ? "−" : "~";
            odd.NumberFormat.PercentSymbol = "٪";
            odd.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
            odd.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            odd.DateTimeFormat.DateSeparator = "_";
            odd.DateTimeFormat.TimeSeparator = "_";
            odd.DateTimeFormat.ShortDatePattern = i == 0 ? "dd_MM_yy" : "yy/d/M";
            odd.DateTimeFormat.Calendar = odd.OptionalCalendars[0];
            yield return odd;
        }
    }
}
