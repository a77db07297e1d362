using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Differences;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack diff OLD NEW : what two versions of a pack make of the same samples.</summary>
public static class PackDiffCommand
{
    private const int MostLines = 400;

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var old = new Argument<string>("OLD") { Description = language.Pick("原来的模板包：文件夹、.gwpack 文件或 id", "the former pack: a folder, a .gwpack file or an id") };
        var current = new Argument<string>("NEW") { Description = language.Pick("现在的模板包", "the present pack") };
        var packs = PackLintCommand.BasePacks(services);
        var allow = StoreOptions.AllowCode(language);
        var parts = new Option<bool>("--docx") { Description = language.Pick("文字没变而版式变了的，也列出 Word 文件里的不同", "also show what differs inside Word files whose text is the same") };
        var command = new Command("diff", language.Pick("两个版本的模板包，同样的样例出的文书有什么不同", "how the documents of the same samples differ between two versions of a pack")) { old, current, packs, allow, parts };
        command.SetAction(result =>
        {
            var findings = new FindingList();
            var installation = services.Get<Installation>(result.GetValue(verbose));
            var before = AuthoredPack.Open(installation, result.GetRequiredValue(old), result.GetValue(packs) ?? [], result.GetValue(allow), findings);
            var after = AuthoredPack.Open(installation, result.GetRequiredValue(current), result.GetValue(packs) ?? [], result.GetValue(allow), findings);
            FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder([.. findings]), world.Error);
            if (before is null || after is null)
                return ExitCode.Findings;
            world.Out.WriteLine($"{before.Pack.Title} → {after.Pack.Title}");
            WriteFiles(world, before.Pack, after.Pack);
            WriteLayouts(world, before, after);
            return WriteSamples(world, before, after, result.GetValue(parts)) ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static void WriteFiles(World world, Pack before, Pack after)
    {
        var language = world.Language;
        var (left, right) = (Files(before.Files), Files(after.Files));
        var rows = left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Change: !right.ContainsKey(path) ? language.Pick("去掉", "removed") : !left.TryGetValue(path, out var bytes) ? language.Pick("新加", "added") : bytes.AsSpan().SequenceEqual(right[path]) ? "" : language.Pick("改动", "changed")))
            .Where(row => row.Change.Length > 0).ToList();
        if (rows.Count == 0)
            world.Out.WriteLine(language.Pick("文件都一样", "all files are the same"));
        else
            ConsoleTable.Write(world, [language.Pick("文件", "file"), ""], rows.Select(row => new[] { row.Path, row.Change }));
    }

    private static void WriteLayouts(World world, AuthoredPack before, AuthoredPack after)
    {
        var language = world.Language;
        var ids = before.Pack.LayoutIds.Union(after.Pack.LayoutIds, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var left = Parameters(before, id);
            var changes = Parameters(after, id).Where(parameter => !left.TryGetValue(parameter.Key, out var other) || !LayoutParameter.Same(other.Value, parameter.Value.Value))
                .Select(parameter => new[] { parameter.Key, left.TryGetValue(parameter.Key, out var other) ? LayoutParameter.Shown(other.Value) : "", LayoutParameter.Shown(parameter.Value.Value), parameter.Value.Unit ?? "" }).ToList();
            if (changes.Count > 0)
                ConsoleTable.Write(world, [language.Pick($"版式 {id}", $"layout {id}"), language.Pick("原来", "before"), language.Pick("现在", "after"), language.Pick("单位", "unit")], changes);
        }
    }

    // True when every sample could be rendered.
    private static bool WriteSamples(World world, AuthoredPack before, AuthoredPack after, bool parts)
    {
        var language = world.Language;
        var all = PackSample.Of(after.Pack.Files).Select(sample => (Sample: sample, after.Pack.Files)).Concat(PackSample.Of(before.Pack.Files).Select(sample => (Sample: sample, before.Pack.Files)))
            .DistinctBy(each => each.Sample.Name, StringComparer.Ordinal).OrderBy(each => each.Sample.Name, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            world.Out.WriteLine(language.Pick("两个版本都没有样例，没有文书可比", "neither version has samples, so there are no documents to compare"));
        var isWhole = true;
        foreach (var (sample, files) in all)
        {
            var (faultsBefore, faultsAfter) = (new FindingList(), new FindingList());
            var left = sample.Render(files, before.Active, ["txt", "docx.txt"], faultsBefore);
            var right = sample.Render(files, after.Active, ["txt", "docx.txt"], faultsAfter);
            isWhole &= WriteFaults(world, sample, before.Pack.Title, faultsBefore, mayLack: true) & WriteFaults(world, sample, after.Pack.Title, faultsAfter, mayLack: false);
            if (!faultsBefore.HasErrors && !faultsAfter.HasErrors)
                WriteDocuments(world, sample, left, right, parts);
        }

        return isWhole;
    }

    private static void WriteDocuments(World world, PackSample sample, IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right, bool parts)
    {
        var language = world.Language;
        var names = left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var changed = names.Where(name => left.GetValueOrDefault(name, "") != right.GetValueOrDefault(name, "")).ToList();
        if (changed.Count == 0)
        {
            world.Out.WriteLine(language.Pick($"{sample.Name}：没有不同", $"{sample.Name}: no difference"));
            return;
        }

        foreach (var name in changed)
        {
            var isDocx = name.EndsWith(".docx.txt", StringComparison.Ordinal);
            var sameText = isDocx && !changed.Contains(name[..^"docx.txt".Length] + "txt");
            if (isDocx && !(sameText && parts))
            {
                if (sameText)
                    world.Out.WriteLine(language.Pick($"{sample.Name}：文字一样，版式有变（--docx 列出）", $"{sample.Name}: the same text, another layout (--docx shows it)"));
                continue;
            }

            world.Out.WriteLine($"== {sample.Name} {name["expected.".Length..]}");
            var lines = TextDiff.Write(left.GetValueOrDefault(name, ""), right.GetValueOrDefault(name, "")).TrimEnd('\n').Split('\n');
            foreach (var line in lines.Take(MostLines))
                world.Out.WriteLine(TerminalText.OneLine(line));
            if (lines.Length > MostLines)
                world.Out.WriteLine(language.Pick($"…还有 {lines.Length - MostLines} 行", $"… {lines.Length - MostLines} more lines"));
        }
    }

    // A sample of a genre that only the new version has can't be rendered with the old one, and needn't.
    private static bool WriteFaults(World world, PackSample sample, string pack, FindingList findings, bool mayLack)
    {
        if (!findings.HasErrors)
            return true;
        var language = world.Language;
        var lacks = mayLack && findings.Any(finding => finding.RuleId == "GW8113");
        world.Out.WriteLine(lacks
            ? language.Pick($"{sample.Name}：{pack} 里还没有这个文种", $"{sample.Name}: {pack} doesn't have this genre yet")
            : language.Pick($"{sample.Name}：用 {pack} 出不来", $"{sample.Name}: can't be rendered with {pack}"));
        if (!lacks)
            FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder([.. findings.Where(finding => finding.Severity == Severity.Error)]), world.Out);
        return lacks;
    }

    private static Dictionary<string, LayoutParameter> Parameters(AuthoredPack pack, string id) =>
        pack.Active.Library.Read(id, [])?.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal) ?? [];

    private static SortedDictionary<string, byte[]> Files(IFileSource files) =>
        new(files.PathsBelow("").ToDictionary(path => path, path => files.Read(path, []) ?? [], StringComparer.Ordinal), StringComparer.Ordinal);
}
