using System.Diagnostics;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>What --format sarif prints is SARIF 2.1.0 by its official schema, whatever the findings hold. The schema comes with a package of npm (tests/SarifSchema).</summary>
public sealed class SarifSchemaTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "SarifSchema");

    [Fact]
    public void Everything_a_finding_can_have_is_valid()
    {
        var place = new SourceLocation("报告 目录/报告.yaml", 3, 5, 4, 1) { Offset = 10, Length = 4 };
        var full = new Finding("GW5302", Severity.Warning, new("标点“,”是半角的", "half-width"))
        {
            Hint = new("改为“，”", "write ，"),
            Location = place,
            Path = "工作情况[0].要点[1]",
            Text = ",",
            Fix = new Fix(FixKind.Unsafe, place, ""),
            Source = "district 1.0.0",
            Related = [new RelatedPlace(SourceLocation.OfFile("b.yaml"), new("前文", "before"))],
            InDocument = new DocumentPlace(["一、总体情况", "（一）压实责任"], 12),
        };
        var bare = new Finding("SR0001", Severity.Note, new("没有位置", "no place"));
        Assert.Equal("", ErrorsOf(new FindingsRun([full, bare, bare with { RuleId = "GW1001", Severity = Severity.Error, Location = SourceLocation.OfFile("c.yaml") }])
        {
            Suppressed = [new SuppressedFinding(full, "引用原文"), new SuppressedFinding(full, null)],
            Omitted = 7,
            Rules = () => [.. EngineRules.All.Select(rule => new RuleEntry(rule.Id, rule.Title, rule, null)), new RuleEntry("GW1001", new("文件是空的", "empty"), null, null)],
        }));
    }

    [Fact]
    public void Nothing_found_is_valid() => Assert.Equal("", ErrorsOf(new FindingsRun([])));

    [Fact]
    public void A_file_that_isn_t_sarif_is_told() => Assert.Contains("version", Validate("{ \"version\": \"1.0.0\", \"runs\": [] }"), StringComparison.Ordinal);

    private static string ErrorsOf(FindingsRun run)
    {
        using var printed = new StringWriter();
        new FindingsSarif(new UserLanguage(english: false), "0.1.0").Write(run, printed);
        return Validate(printed.ToString());
    }

    private static string Validate(string sarif)
    {
        Assert.SkipUnless(Restored(), "tests/SarifSchema: npm can't restore the package with the schema here");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, sarif);
            return Run("node", "validate.js", file) is var (exit, output) && exit == 0 ? "" : $"{output}exit";
        }
        finally
        {
            File.Delete(file);
        }
    }

    // .ci/run restores it before the tests; a person's first run does it here.
    private static bool Restored()
    {
        lock (Folder)
            return Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")) || Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund").Exit == 0;
    }

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"{program} is not here");
        }
    }
}
