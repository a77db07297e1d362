using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Reading;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Commands;

/// <summary>gongwen import FILE : the data of a report of a document somebody wrote.</summary>
public static class ImportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var named = new Argument<string>("FILE") { Description = language.Pick("别人写的公文：.docx、.txt 或 .md", "a document somebody wrote: .docx, .txt or .md") };
        var genre = new Option<string>("--genre") { HelpName = "GENRE", Description = language.Pick("导入成哪个文种，写 id 或名称；不写则为工作报告（narrative-report）", "the genre, by id or name; narrative-report when left out") };
        var output = CommonOptions.OutputFile(language);
        var force = CommonOptions.Force(language);
        var layouts = new LayoutOptions(language, withFonts: false);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var command = new Command("import", language.Pick("把已有的公文变成数据文件，正文一字不差", "turn a document somebody wrote into a data file, its text character for character")) { named, genre, output, force, format, failOn };
        foreach (var option in layouts.All)
            command.Add(option);
        command.SetAction(result =>
        {
            var target = result.GetValue(output);
            if (target is not null && Path.GetExtension(target).ToLowerInvariant() is not (".yaml" or ".yml"))
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick($"数据文件写成 YAML，-o 要以 .yaml 或 .yml 结尾：{target}", $"the data file is YAML: -o must end with .yaml or .yml: {target}")));
                return ExitCode.WrongUse;
            }

            if (target is not null && RealPath.AreSame(world.Resolve(target), world.Resolve(result.GetRequiredValue(named))))
            {
                world.Error.WriteLine(language.Pick("-o 不能是原文件", "-o can't be the file itself"));
                return ExitCode.WrongUse;
            }

            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn))) { Rules = () => services.Get<RuleIndex>(result.GetValue(verbose)).All() };
            var findings = new FindingList();
            var pipelines = layouts.Choose(result, services, result.GetValue(verbose), findings, out _, out var wrongLayout);
            if (wrongLayout is not null)
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(wrongLayout)));
                return ExitCode.WrongUse;
            }

            var shown = result.GetRequiredValue(named);
            var file = new ReportFile(world.Resolve(shown), shown, "");
            var imported = pipelines is null ? null : Import(world, file, pipelines, result.GetValue(genre), findings);
            if (imported?.Lines is { } lines)
                report.Lines.Know(shown, lines);
            var isWritten = imported?.Bytes is { } bytes && Write(world, bytes, target, result.GetValue(force), findings);
            report.Add(findings);
            report.WriteFindings(report.IsText ? world.Error : target is null ? world.Error : world.Out);
            report.WriteSummary(world.Error, null);
            if (isWritten && target is not null && report.IsText)
                world.Out.WriteLine(TerminalText.OneLine(language.Pick($"已导入 {target}（{imported!.GenreName}，{imported.Headings} 个标题），排出来与原文逐字一致", $"imported to {target} ({imported.GenreName}, {imported.Headings} headings); it renders to the same text")));
            if (isWritten && target is not null && report.IsText && imported!.Errors > 0)
                world.Error.WriteLine(TerminalText.OneLine(language.Pick($"原文里有 {imported.Errors} 处空白或差错，改好才能成文：gongwen check {target}；先看样子用 render --draft", $"the text has {imported.Errors} blanks or errors to mend first: gongwen check {target}; see it with render --draft")));
            if (!isWritten && report.IsText)
                world.Error.WriteLine(language.Pick("没有写文件", "nothing was written"));
            return report.ExitCode;
        });
        return command;
    }

    private static ImportResult? Import(World world, ReportFile file, ReportPipelines pipelines, string? genre, FindingList findings)
    {
        if (DocumentReader.KindOf(file.Path) is not { } kind)
        {
            findings.Add(ImportPipeline.NotImported(file.ShownAs));
            return null;
        }

        if (SafeFile.Read(file.Path, file.ShownAs, DocumentReader.MostBytes(kind), size => DocumentReader.TooLarge(file.ShownAs, kind, size), findings) is not { } bytes || pipelines.For(file, findings) is not { } pipeline)
            return null;
        var result = pipeline.Imports.Import(new ImportRequest(file.ShownAs, bytes, kind) { Genre = genre, Project = pipelines.ProjectOf(file), Cancellation = world.Cancellation });
        findings.AddRange(result.Findings);
        return result;
    }

    private static bool Write(World world, byte[] bytes, string? target, bool replace, FindingList findings)
    {
        if (target is not null)
            return SafeFile.Write(world.Resolve(target), bytes, replace, target, findings);
        world.Out.Write(System.Text.Encoding.UTF8.GetString(bytes));
        return true;
    }
}
