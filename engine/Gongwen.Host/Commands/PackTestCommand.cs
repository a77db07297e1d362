using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack test PACK : renders the samples of a pack and holds them against what was kept.</summary>
public static class PackTestCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var pack = PackLintCommand.PackArgument(services);
        var packs = PackLintCommand.BasePacks(services);
        var allow = StoreOptions.AllowCode(language);
        var accept = new Option<bool>("--accept") { Description = language.Pick("把现在出的保存为应有的结果", "keep what comes out now as what should") };
        var format = CommonOptions.Format(language);
        var command = new Command("test", language.Pick("试模板包：样例出的文书和保存的比对", "test a pack: what its samples render to against what was kept")) { pack, packs, allow, accept, format };
        command.SetAction(result =>
        {
            var report = new RunReport(world, result.GetRequiredValue(format), Severity.Warning);
            var findings = new FindingList();
            var outcomes = new List<SampleOutcome>();
            if (AuthoredPack.Open(services.Get<Installation>(result.GetValue(verbose)), result.GetRequiredValue(pack), result.GetValue(packs) ?? [], result.GetValue(allow), findings) is { } authored)
            {
                if (result.GetValue(accept) && authored.Pack.Files is not Engine.Packs.FolderFiles)
                {
                    world.Error.WriteLine(language.Pick("--accept 要写进模板包，只能用于文件夹", "--accept writes into the pack, so it must be a folder"));
                    return ExitCode.WrongUse;
                }

                var samples = PackSample.Of(authored.Pack.Files);
                if (samples.Count == 0)
                    findings.Add(SampleFault.NoSamples(authored.Pack.Files.NameOf("")));
                var comparison = new SampleComparison(authored.Pack.Files, authored.Active, result.GetValue(accept));
                outcomes.AddRange(samples.Select(comparison.Run));
                foreach (var outcome in outcomes)
                    findings.AddRange(outcome.Findings.Select(authored.Active.Stack.Attributed));
            }

            report.Add(findings);
            report.WriteFindings(world.Out);
            if (report.IsText)
                WriteOutcomes(world, outcomes);
            return report.ExitCode;
        });
        return command;
    }

    private static void WriteOutcomes(World world, List<SampleOutcome> outcomes)
    {
        var language = world.Language;
        foreach (var (file, difference) in outcomes.SelectMany(outcome => outcome.Differences))
            WriteDifference(world, file, difference);
        foreach (var outcome in outcomes)
            world.Out.WriteLine($"{(outcome.Passed ? language.Pick("通过", "passed") : language.Pick("不符", "failed"))}  {outcome.Sample.Name}");
        foreach (var file in outcomes.SelectMany(outcome => outcome.Written))
            world.Out.WriteLine(language.Pick($"已更新 {file}", $"updated {file}"));
        var failed = outcomes.Count(outcome => !outcome.Passed);
        if (outcomes.Count > 0)
            world.Out.WriteLine(language.Pick($"样例 {outcomes.Count} 个：{outcomes.Count - failed} 个通过，{failed} 个不符", $"{outcomes.Count} samples: {outcomes.Count - failed} passed, {failed} failed"));
    }

    // A document that changed in every line is told by its first lines.
    private static void WriteDifference(World world, string file, string difference)
    {
        const int mostLines = 60;
        var lines = difference.TrimEnd('\n').Split('\n');
        world.Out.WriteLine(world.Language.Pick($"== {file}（- 保存的，+ 现在的）", $"== {file} (- kept, + now)"));
        foreach (var line in lines.Take(mostLines))
            world.Out.WriteLine(TerminalText.OneLine(line));
        if (lines.Length > mostLines)
            world.Out.WriteLine(world.Language.Pick($"…还有 {lines.Length - mostLines} 行", $"… {lines.Length - mostLines} more lines"));
    }
}
