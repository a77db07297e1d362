using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack new DIR : begins a pack with only the files that are going to be changed.</summary>
public sealed class PackNewCommand
{
    private readonly CommandServices _services;
    private readonly Argument<string> _folder;
    private readonly Option<string> _id;
    private readonly Option<string> _name;
    private readonly Option<string> _genre;
    private readonly Option<string[]> _sections;
    private readonly Option<string[]> _files;
    private readonly Option<string> _newGenre;
    private readonly Option<string> _genreName;
    private readonly Option<string[]> _layouts;
    private readonly ChoiceOption _level;
    private readonly Option<string[]> _packs;

    private PackNewCommand(CommandServices services)
    {
        var language = services.World.Language;
        _services = services;
        _folder = new("DIR") { Description = language.Pick("新的文件夹", "a new folder") };
        _id = new("--id") { HelpName = "ID", Description = language.Pick("模板包的 id；默认是文件夹的名字", "the pack's id; the folder's name by default") };
        _name = new("--name") { HelpName = "NAME", Description = language.Pick("人们怎样称呼它；默认同 id", "what people call it; the id by default") };
        _genre = new("--genre") { HelpName = "GENRE", Description = language.Pick("要改哪个文种", "the genre to change") };
        _sections = new("--section") { HelpName = "ID", Description = language.Pick("要改文种的哪一章的行文；可写多次", "a section whose wording is to be changed; may be repeated"), AllowMultipleArgumentsPerToken = false };
        _files = new("--file") { HelpName = "PATH", Description = language.Pick("要改文种的哪个文件（pack explain 列出）；可写多次", "a file of the genre to change (see pack explain); may be repeated"), AllowMultipleArgumentsPerToken = false };
        _newGenre = new("--new-genre") { HelpName = "ID", Description = language.Pick("加一个新文种，写它的 id", "adds a genre of this id") };
        _genreName = new("--genre-name") { HelpName = "NAME", Description = language.Pick("新文种的名称", "what the new genre is called") };
        _layouts = new("--layout") { HelpName = "ID", Description = language.Pick("要改哪个版式；可写多次", "a layout to change; may be repeated"), AllowMultipleArgumentsPerToken = false };
        _level = new("--level", "organisation", "unit") { Description = language.Pick("organisation 机关的（默认），unit 内设机构或下属单位的", "an organisation's (the default) or a unit's"), DefaultValueFactory = _ => "organisation" };
        _packs = PackLintCommand.BasePacks(services);
    }

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var parts = new PackNewCommand(services);
        var command = new Command("new", services.World.Language.Pick("新建模板包，只放要改的文件", "begin a pack with only the files to change"))
        {
            parts._folder, parts._id, parts._name, parts._genre, parts._sections, parts._files, parts._newGenre, parts._genreName, parts._layouts, parts._level, parts._packs,
        };
        command.SetAction(result => parts.Run(result, result.GetValue(verbose)));
        return command;
    }

    private int Run(ParseResult result, bool logged)
    {
        var (world, language) = (_services.World, _services.World.Language);
        var folder = result.GetRequiredValue(_folder);
        var path = world.Resolve(folder);
        var findings = new FindingList();
        var installation = _services.Get<Installation>(logged);
        if (Wrong(result, path) is { } wrong)
            return WrongUse(wrong);
        if (installation.PacksWith(result.GetValue(_packs) ?? [], findings) is not { } active)
        {
            FindingsFormats.Create("text", world).Write([.. findings], world.Error);
            return ExitCode.Findings;
        }

        var draft = new PackDraft();
        var id = result.GetValue(_id) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        draft.AddManifest(id, result.GetValue(_name) ?? id, result.GetRequiredValue(_level), active.Stack.Packs.Where(pack => pack.Level != PackLevel.Report));
        if ((AddGenre(result, active, draft, findings) ?? AddLayouts(result, active, draft)) is { } reason)
        {
            FindingsFormats.Create("text", world).Write([.. findings], world.Error);
            return reason.Chinese.Length == 0 ? ExitCode.WrongUse : WrongUse(reason);
        }

        if (!Write(folder, path, draft))
            return ExitCode.Findings;
        Keep(installation, folder, result.GetValue(_packs) ?? []);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            world.Out.WriteLine(language.Pick($"已生成 {Path.Combine(folder, Path.GetRelativePath(path, file))}", $"wrote {Path.Combine(folder, Path.GetRelativePath(path, file))}"));
        world.Out.WriteLine(language.Pick($"改好以后：gongwen pack lint {folder}，gongwen pack test {folder}；使用：gongwen render 数据文件 --pack {folder}", $"when you have changed it: gongwen pack lint {folder}, gongwen pack test {folder}; to use it: gongwen render REPORT --pack {folder}"));
        return ExitCode.Clean;
    }

    private LocalizedText? Wrong(ParseResult result, string path)
    {
        var id = result.GetValue(_id) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            return new($"{result.GetRequiredValue(_folder)} 已经有了，没有动它", $"{result.GetRequiredValue(_folder)} exists; it was not touched");
        if (!ManifestNode.IsId(id))
            return new($"模板包的 id 只能用小写字母、数字和连字符，以字母开头：{id}；用 --id 另写一个，中文名写在 --name", $"a pack's id takes small letters, digits and hyphens and starts with a letter: {id}; give another with --id and a Chinese name with --name");
        if (result.GetValue(_genre) is null && (result.GetValue(_sections) is { Length: > 0 } || result.GetValue(_files) is { Length: > 0 }))
            return new("--section 和 --file 要和 --genre 一起写", "--section and --file need --genre");
        if (result.GetValue(_newGenre) is { } genre && !ManifestNode.IsId(genre))
            return new($"文种的 id 只能用小写字母、数字和连字符，以字母开头：{genre}；中文名写在 --genre-name", $"a genre's id takes small letters, digits and hyphens and starts with a letter: {genre}; give a Chinese name with --genre-name");
        return null;
    }

    // An empty reason means that the findings say it.
    private LocalizedText? AddGenre(ParseResult result, ActivePacks active, PackDraft draft, FindingList findings)
    {
        if (result.GetValue(_newGenre) is { } added)
        {
            if (active.Genres.Entries.FirstOrDefault(entry => entry.Folder.Id == added) is { } known)
                return new($"已有文种“{known.Name}”（{added}）；要改它就写 --genre {added}", $"there is a genre '{added}' ({known.Name}) already; to change it write --genre {added}");
            draft.AddGenre(added, result.GetValue(_genreName) ?? added);
        }

        if (result.GetValue(_genre) is not { } wanted)
            return null;
        if (active.Genres.FolderOf(wanted, null, findings) is not { } folder || active.Genres.Find(folder.Id, null, findings) is not { } genre)
            return new("", "");
        var (sections, files) = (result.GetValue(_sections) ?? [], result.GetValue(_files) ?? []);
        var listed = string.Join("、", genre.Sections.Where(section => section.Template is not null).Select(section => section.Id));
        if (sections.Length == 0 && files.Length == 0)
            return new($"要改“{genre.Name}”的哪一章？用 --section 写明：{listed}", $"which section of {genre.Id} is to be changed? Name it with --section: {listed}");
        foreach (var section in sections)
        {
            if (draft.CopyFrom(folder, $"sections/{section}/template.liquid"))
                continue;
            if (genre.Sections.Any(known => known.Id == section))
                return new($"章节“{section}”没有模板，只有 schema.yaml：要改数据就写 sections/{section}/schema.delta.yaml（docs/add-a-pack.md），要整份替换就写 --file sections/{section}/schema.yaml", $"section '{section}' has no template, only a schema.yaml: to change its data write sections/{section}/schema.delta.yaml (docs/add-a-pack.md), to replace it --file sections/{section}/schema.yaml");
            return new($"“{genre.Name}”没有章节“{section}”，有：{listed}", $"{genre.Id} has no section '{section}'; there are: {listed}");
        }

        foreach (var file in files)
        {
            if (!draft.CopyFrom(folder, file.Replace('\\', '/')))
                return new($"“{genre.Name}”没有文件“{file}”；gongwen pack explain {genre.Id} 列出全部", $"{genre.Id} has no file '{file}'; gongwen pack explain {genre.Id} shows all");
        }

        draft.CopySample(folder);
        return null;
    }

    private LocalizedText? AddLayouts(ParseResult result, ActivePacks active, PackDraft draft)
    {
        foreach (var id in result.GetValue(_layouts) ?? [])
        {
            if (id.Contains('+', StringComparison.Ordinal))
                return new($"“{id}”是两个版式叠加，要改就写其中一个", $"'{id}' is two layouts, one over the other; name one of them");
            if (LayoutOptions.Unknown(id, active.Library) is { } unknown)
                return unknown;
            draft.AddLayout(id);
        }

        return null;
    }

    private int WrongUse(LocalizedText reason)
    {
        _services.World.Error.WriteLine(TerminalText.OneLine(_services.World.Language.Pick(reason)));
        return ExitCode.WrongUse;
    }

    private bool Write(string folder, string path, PackDraft draft)
    {
        var findings = new FindingList();
        var written = draft.Files.All(file => SafeFile.Write(Path.Combine(path, file.Key.Replace('/', Path.DirectorySeparatorChar)), file.Value, replace: false, $"{folder}/{file.Key}", findings));
        FindingsFormats.Create("text", _services.World).Write([.. findings], _services.World.Error);
        return written;
    }

    // The samples read as they do before anything is changed.
    private static void Keep(Installation installation, string folder, string[] others)
    {
        if (AuthoredPack.Open(installation, folder, others, allowCode: false, []) is not { } authored)
            return;
        var comparison = new SampleComparison(authored.Pack.Files, authored.Active, accept: true);
        foreach (var sample in PackSample.Of(authored.Pack.Files))
            comparison.Run(sample);
    }
}
