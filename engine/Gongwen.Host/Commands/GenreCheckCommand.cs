using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen genre check GENRE : a genre's schemas and templates held against each other, without any data.</summary>
public static class GenreCheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var world = services.World;
        var genreName = GenreCommand.GenreArgument(services);
        var format = CommonOptions.Format(world.Language);
        var failOn = CommonOptions.FailOn(world.Language);
        var packs = LayoutOptions.Packs(world.Language);
        var command = new Command("check", world.Language.Pick("检查文种的模板：路径、过滤器、片段是否都对得上，不用数据", "check a genre's templates without data: every path, filter and partial")) { genreName, packs, format, failOn };
        command.SetAction(result =>
        {
            if (GenreCommand.Packs(services, result.GetValue(packs), result.GetValue(verbose)) is not { } active)
                return ExitCode.Findings;
            var findings = new FindingList();
            var genre = active.Genres.Find(result.GetRequiredValue(genreName), null, findings);
            if (genre is not null)
                active.Pipeline.CheckLayouts(genre, findings);
            if (genre is not null && active.Plugins.CodeOf(genre, findings) is { } code)
                GenreCheck.Run(genre, code, findings);
            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn)));
            report.Add([.. findings.Select(active.Stack.Attributed)]);
            report.WriteFindings(world.Out);
            report.WriteSummary(world.Out, world.Language.Pick("没有问题", "nothing wrong"));
            return genre is null ? ExitCode.WrongUse : report.ExitCode;
        });
        return command;
    }
}
