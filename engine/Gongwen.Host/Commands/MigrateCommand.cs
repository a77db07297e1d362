using System.CommandLine;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Differences;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Packs;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen migrate REPORT… : data of older versions of a genre brought up to date, in place.</summary>
public static class MigrateCommand
{
    // Of one change only so many lines are named.
    private const int MostLines = 12;

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var reports = CommonOptions.Reports(language);
        var to = new Option<string>("--to") { HelpName = "VERSION", Description = language.Pick("迁移到文种的哪一版，默认最新", "the version of the genre to go to; the newest by default") };
        var from = new Option<string>("--from") { HelpName = "VERSION", Description = language.Pick("没写“数据版本”的数据当作哪一版；默认看它用的键", "the version to take data for that states none; told by its keys by default") };
        var diff = new Option<bool>("--diff") { Description = language.Pick("只显示会怎样改，不写文件", "show what would change and write nothing") };
        var check = new Option<bool>("--check") { Description = language.Pick("只检查有没有要迁移的，有则退出码为 1", "only see whether there is something to migrate; exit with 1 if so") };
        var packs = LayoutOptions.Packs(language);
        var format = CommonOptions.Format(language);
        var command = new Command("migrate", language.Pick("把旧写法的数据文件改成文种现在的写法，注释保留", "bring data files of older versions of a genre up to date, comments kept")) { reports, to, from, diff, check, packs, format };
        command.SetAction(result =>
        {
            var world = services.World;
            foreach (var option in new[] { to, from })
            {
                if (result.GetValue(option) is { } version && !VersionSpan.IsPartialVersion(version))
                {
                    world.Error.WriteLine(TerminalText.OneLine(language.Pick($"{option.Name} 要写版本号，例如 2.0.0：{version}", $"{option.Name} takes a version, e.g. 2.0.0: {version}")));
                    return ExitCode.WrongUse;
                }
            }

            var report = new RunReport(world, result.GetRequiredValue(format), Severity.Error);
            var unfound = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(reports), unfound);
            var named = result.GetValue(packs) ?? [];
            var installation = services.Get<Installation>(result.GetValue(verbose));
            if (named.Length > 0 && installation.PacksWith(named, unfound) is null)
                files = [];
            var pipelines = new ReportPipelines(installation, named, choice: null);
            var work = new Work(world, pipelines, result.GetValue(to), result.GetValue(from), result.GetValue(diff), result.GetValue(check));
            var batch = Batch<Migrated>.Run(world, files, Environment.ProcessorCount, new("升级", "migrating"), work.Do);

            report.Add(unfound);
            foreach (var one in batch.Results)
            {
                report.Add(one.Findings);
                if (report.IsText)
                    world.Out.Write(one.Text);
            }

            report.WriteFindings(report.IsText ? world.Error : world.Out);
            report.WriteSummary(world.Error, whenClean: null);
            return batch.ExitCodeOr(report.ExitCode);
        });
        return command;
    }

    private sealed record Migrated(string Text, FindingList Findings);

    private sealed record Work(World World, ReportPipelines Pipelines, string? To, string? From, bool Diff, bool Check)
    {
        public Migrated Do(ReportFile file)
        {
            var findings = new FindingList();
            if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes || Pipelines.For(file, findings) is not { } pipeline)
                return new Migrated("", findings);
            var request = new MigrationRequest(file.ShownAs, bytes) { To = To, From = From, Cancellation = World.Cancellation };
            if (pipeline.Migrate(request, findings) is not { From: { } from } result)
                return new Migrated("", findings);
            if (result.Bytes is not { } changed)
                return new Migrated(findings.HasErrors ? "" : Line(World.Language.Pick($"{file.ShownAs}：没有要迁移的", $"{file.ShownAs}: nothing to migrate")), findings);

            var text = new StringBuilder(Line($"{World.Language.Pick($"{file.ShownAs}：", $"{file.ShownAs}: ")}{from} → {result.To}"));
            foreach (var same in result.Changes.GroupBy(change => change.What.Chinese, StringComparer.Ordinal))
                text.Append(Line($"  {Told([.. same])}"));
            if (Diff)
                AddDiff(text, file, bytes, changed, result.To);
            if (Check)
                findings.Add(ReportVersionFault.Older(SourceLocation.OfFile(file.ShownAs), from, result.To, file.ShownAs));
            if (!Diff && !Check && BackupFile.Write(file, bytes, from, findings) is { } backup && SafeFile.Write(file.Path, changed, replace: true, file.ShownAs, findings))
                text.Append(Line(World.Language.Pick($"  已改写；原来的文件是 {backup}", $"  written; the file as it was is {backup}")));
            return new Migrated(findings.Any(finding => finding.RuleId.StartsWith("GW7", StringComparison.Ordinal)) ? "" : text.ToString(), findings);
        }

        // 第 3、9 行：责任人 → 责任领导
        private string Told(IReadOnlyList<MigrationChange> changes)
        {
            var lines = changes.Select(change => change.Place.Line).Distinct().ToList();
            var (chinese, english) = (string.Join('、', lines.Take(MostLines)), string.Join(", ", lines.Take(MostLines)));
            var more = lines.Count > MostLines;
            return World.Language.Pick(
                $"第 {chinese}{(more ? $" 等 {lines.Count}" : "")} 行：{changes[0].What.Chinese}",
                $"line{(lines.Count > 1 ? "s" : "")} {english}{(more ? $" … ({lines.Count})" : "")}: {changes[0].What.English}");
        }

        private void AddDiff(StringBuilder text, ReportFile file, byte[] before, byte[] after, string version)
        {
            var names = new DiffNames(file.ShownAs, World.Language.Pick($"{file.ShownAs}（{version}）", $"{file.ShownAs} ({version})"));
            foreach (var line in TextDiff.Write(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after), names).TrimEnd('\n').Split('\n'))
                text.Append(Line(line));
        }

        private static string Line(string text) => TerminalText.OneLine(text) + Environment.NewLine;
    }
}
