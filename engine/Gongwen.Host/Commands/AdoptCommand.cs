using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Adopting;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Reading;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>gongwen adopt FILE -o PACK : makes a pack of a model text, with a genre whose fields are the text's blanks.</summary>
public sealed class AdoptCommand
{
    private const string UsualId = "model-text";

    private readonly CommandServices _services;
    private readonly Argument<string> _file;
    private readonly Option<string> _output;
    private readonly Option<string> _id;
    private readonly Option<string> _name;
    private readonly Option<string> _format;
    private readonly Option<string> _failOn;

    private AdoptCommand(CommandServices services)
    {
        var language = services.World.Language;
        _services = services;
        _file = new("FILE") { Description = language.Pick("范文（.docx、.txt、.md），会变的地方写着 X、××、____ 或【单位名称】", "a model text (.docx, .txt, .md) with X, ××, ____ or 【单位名称】 where it changes") };
        _output = new("-o") { HelpName = "DIR", Description = language.Pick("新的文件夹，放模板包", "a new folder for the pack"), Required = true };
        _id = new("--id") { HelpName = "ID", Description = language.Pick("模板包和文种的 id；默认是文件夹的名字", "the id of the pack and the genre; the folder's name by default") };
        _name = new("--name") { HelpName = "NAME", Description = language.Pick("文种的名称；默认取自标题", "what the genre is called; taken from the title by default") };
        _format = CommonOptions.Format(language);
        _failOn = CommonOptions.FailOn(language);
    }

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var parts = new AdoptCommand(services);
        var command = new Command("adopt", services.World.Language.Pick("把范文做成模板包，空变成字段", "make a pack of a model text, its blanks becoming fields")) { parts._file, parts._output, parts._id, parts._name, parts._format, parts._failOn };
        command.SetAction(result => parts.Run(result, result.GetValue(verbose)));
        return command;
    }

    private int Run(ParseResult result, bool logged)
    {
        var (world, language) = (_services.World, _services.World.Language);
        var (file, folder) = (result.GetRequiredValue(_file), result.GetRequiredValue(_output));
        var path = Path.TrimEndingDirectorySeparator(world.Resolve(folder));
        var id = result.GetValue(_id) ?? IdOf(Path.GetFileName(path), file);
        if (Wrong(result, file, folder, path, id) is { } wrong)
            return WrongUse(wrong);
        var report = new RunReport(world, result.GetRequiredValue(_format), CommonOptions.SeverityOf(result.GetRequiredValue(_failOn)));
        var findings = new FindingList();
        var installation = _services.Get<Installation>(logged);
        if (installation.PacksWith([], findings) is { } active)
        {
            if (active.Genres.Entries.FirstOrDefault(entry => entry.Folder.Id == id) is { } known)
                return WrongUse(new($"已有文种“{known.Name}”（{id}）；用 --id 另写一个", $"there is a genre '{id}' ({known.Name}) already; give another id with --id"));
            if (result.GetValue(_name) is { } name && active.Genres.Entries.Any(entry => entry.Name == name))
                return WrongUse(new($"已有文种叫“{name}”；用 --name 另写一个", $"there is a genre called '{name}' already; give another name with --name"));
            Adopt(result, file, folder, path, id, installation, active, report, findings);
        }

        report.Add(findings);
        report.WriteFindings(world.Out);
        report.WriteSummary(world.Out, null);
        return report.ExitCode;
    }

    private void Adopt(ParseResult result, string file, string folder, string path, string id, Installation installation, ActivePacks active, RunReport report, FindingList findings)
    {
        var (world, kind) = (_services.World, DocumentReader.KindOf(file)!.Value);
        if (SafeFile.Read(world.Resolve(file), file, DocumentReader.MostBytes(kind), size => DocumentReader.TooLarge(file, kind, size), findings) is not { } bytes)
            return;
        var adoption = new PackAdoption(installation, folder, id);
        var names = active.Genres.Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        var genre = Adopter.Run(new AdoptRequest(file, bytes, kind, id) { Name = result.GetValue(_name), IsTaken = names.Contains, Render = adoption.Render }, findings);
        if (genre is null)
            return;
        report.Lines.Know(file, genre.Lines);
        var faults = new FindingList();
        var content = adoption.Complete(genre, faults);
        if (faults.HasErrors)
        {
            findings.AddRange(faults);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!SafeFolder.Write(path, content, folder, findings))
            return;
        var language = world.Language;
        var quoted = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        world.Error.WriteLine(TerminalText.OneLine(language.Pick(
            $"已生成模板包 {folder}：文种“{genre.Name}”（{genre.Id}），{genre.Blanks} 处空，{genre.Fields} 个字段（{genre.Guesses} 个名称拿不准），没有取 {genre.Dropped} 行",
            $"wrote the pack {folder}: genre {genre.Id} ({genre.Name}), {genre.Blanks} blanks, {genre.Fields} fields ({genre.Guesses} names are guesses), {genre.Dropped} lines left out")));
        world.Error.WriteLine(TerminalText.OneLine(language.Pick(
            $"字段见 {folder}/README.md；使用：gongwen new {genre.Id} --pack {quoted} -o 数据.yaml，填好后 gongwen render 数据.yaml --pack {quoted}",
            $"its fields are in {folder}/README.md; to use it: gongwen new {genre.Id} --pack {quoted} -o report.yaml, fill it in, then gongwen render report.yaml --pack {quoted}")));
    }

    private LocalizedText? Wrong(ParseResult result, string file, string folder, string path, string id)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            return new($"{folder} 已经有了，没有动它", $"{folder} exists; it was not touched");
        if (!ManifestNode.IsId(id))
            return new($"id 只能用小写字母、数字和连字符，以字母开头：{id}；中文名写在 --name", $"an id takes small letters, digits and hyphens and starts with a letter: {id}; give a Chinese name with --name");
        if (result.GetValue(_name) is { } name && (name.Trim().Length == 0 || name.Any(char.IsControl)))
            return new("--name 是空的，或者有看不见的字符", "--name is empty or has control characters");
        if (DocumentReader.KindOf(file) is null)
            return new($"能做成模板包的是 .docx、.txt 和 .md：{file}；其他文件用 Word 或 WPS 打开，另存为 .docx", $"what can be adopted is .docx, .txt and .md: {file}; open another file with Word or WPS and save it as .docx");
        return null;
    }

    // The folder's name, else the file's, when it can be one.
    private static string IdOf(string folder, string file)
    {
        foreach (var name in (ReadOnlySpan<string>)[folder, Path.GetFileNameWithoutExtension(file)])
        {
            var id = name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
            if (ManifestNode.IsId(id))
                return id;
        }

        return UsualId;
    }

    private int WrongUse(LocalizedText reason)
    {
        _services.World.Error.WriteLine(TerminalText.OneLine(_services.World.Language.Pick(reason)));
        return ExitCode.WrongUse;
    }
}
