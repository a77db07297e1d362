using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen inspect FILE.docx : a Word file, whoever wrote it, held against a layout, clause by clause.</summary>
public static class InspectCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var file = new Argument<string>("FILE") { Description = language.Pick("Word 文件（.docx），什么软件写的都行", "a Word file (.docx), written by any program") };
        var layoutId = new Option<string>("--layout") { HelpName = "ID", Description = language.Pick("按哪个版式检查，如 gbt9704-document；默认按文件的样子选", "the layout to hold it against, e.g. gbt9704-document; by default chosen by what the file looks like") };
        layoutId.CompletionSources.Add(_ => services.Get<Installation>(false).PacksWith([], [])?.Library.Ids ?? []);
        var packs = LayoutOptions.Packs(language);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var command = new Command("inspect", language.Pick("检查 Word 文件的版式，逐条对照国标", "inspect the layout of a Word file, clause by clause")) { file, layoutId, packs, format, failOn };
        command.SetAction(result =>
        {
            var world = services.World;
            if (LayoutCommand.Library(services, result.GetValue(verbose), result.GetValue(packs)) is not { } library)
                return ExitCode.Findings;
            var wanted = result.GetValue(layoutId);
            var findings = new FindingList();
            if (wanted is not null && library.Read(wanted, findings) is null)
            {
                FindingsFormats.Create("text", world).Write([.. findings], world.Error);
                world.Error.WriteLine(language.Pick($"可用的版式：{string.Join("、", library.Ids)}", $"there are: {string.Join(", ", library.Ids)}"));
                return ExitCode.WrongUse;
            }

            var path = result.GetRequiredValue(file);
            var report = SafeFile.Read(world.Resolve(path), path, DocxLimits.Default.MaxBytes, size => FileTooLarge(path, size), findings) is { } bytes
                ? DocxInspector.Inspect(bytes, path, wanted, library.Read, findings)
                : null;
            services.Get<ILogger<InspectionReport>>(result.GetValue(verbose)).LogDebug("{File}: layout {Layout}, {Count} parameters", path, report?.Layout.Id, report?.Items.Count);
            return Print(world, path, report, findings, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn)));
        });
        return command;
    }

    private static int Print(World world, string path, InspectionReport? report, FindingList findings, string format, Severity failOn)
    {
        var departures = InspectionFindings.Of(path, report);
        switch (format)
        {
            case "json":
                new InspectionJson(world.Language).Write(path, report, findings, world.Out);
                break;
            case "sarif":
                FindingsFormats.Create(format, world).Write([.. findings, .. departures], world.Out);
                break;
            default:
                FindingsFormats.Create(format, world).Write([.. findings], world.Out);
                if (report is not null)
                    new InspectionText(world.Language).Write(path, report, world.Out);
                break;
        }

        return findings.HasErrors || departures.Any(departure => departure.Severity >= failOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Finding FileTooLarge(string path, long size) =>
        InspectionFault.TooMuch(path, $"文件有 {size} 字节，上限 {DocxLimits.Default.MaxBytes} 字节", $"it has {size} bytes, the limit is {DocxLimits.Default.MaxBytes}");
}
