using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Host.Checking;
using Gongwen.Host.Files;
using Gongwen.Host.Language;

namespace Gongwen.Host.Commands;

/// <summary>The options of check that say what is done with what is found.</summary>
internal sealed class CheckOptions
{
    private readonly CommandServices _services;
    private readonly Option<bool> _fix;
    private readonly Option<bool> _diff;
    private readonly Option<bool> _unsafe;
    private readonly Option<string> _output;
    private readonly Option<bool> _force;
    private readonly Option<string> _genre;

    public CheckOptions(CommandServices services)
    {
        _services = services;
        var language = services.World.Language;
        _fix = new("--fix") { Description = language.Pick("改正不影响意思的问题：数据文件、.txt、.md 直接改，.docx 另存一份带修订和批注的副本", "mend what can't change the meaning: data files, .txt and .md in their place, of a .docx a copy with tracked changes and comments") };
        _diff = new("--diff") { Description = language.Pick("只显示 --fix 会改什么，不写文件", "show what --fix would change and write nothing") };
        _unsafe = new("--unsafe") { Description = language.Pick("连“确认后改”的也改，改完请逐处看一遍", "mend also what a person should look at; look at each afterwards") };
        _output = new("--output", "-o") { HelpName = "FILE", Description = language.Pick("修订副本的文件名；默认 NAME.修订.docx，放在原文件旁边", "where the mended copy of a .docx goes; NAME.修订.docx beside it by default") };
        _force = new("--force") { Description = language.Pick("覆盖已有的修订副本", "replace a mended copy that is there") };
        _genre = new("--genre") { HelpName = "GENRE", Description = language.Pick("别人写的公文当作哪个文种检查，写 id 或名称；默认不分文种", "the genre documents are taken for, by id or name; none by default") };
    }

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_fix, _diff, _unsafe, _output, _force, _genre];

    /// <summary>What they ask for; null, with the reason printed, when they don't go together.</summary>
    public CheckSettings? Read(ParseResult result, IReadOnlyList<ReportFile> files, IReadOnlyList<string> packs, bool verbose, out int exitCode)
    {
        exitCode = ExitCode.WrongUse;
        var (fix, diff, output) = (result.GetValue(_fix), result.GetValue(_diff), result.GetValue(_output));
        LocalizedText? wrong =
            result.GetValue(_unsafe) && !fix && !diff ? new("--unsafe 要和 --fix 或 --diff 一起用", "--unsafe goes with --fix or --diff")
            : (output is not null || result.GetValue(_force)) && !fix ? new("-o 和 --force 要和 --fix 一起用", "-o and --force go with --fix")
            : output is not null && (files is not [var file] || DocumentReader.KindOf(file.Path) != DocumentKind.Word) ? new("-o 只用于一个 .docx 文件；其他文件直接改", "-o is for one .docx file; others are mended in their place")
            : output is not null && RealPath.AreSame(_services.World.Resolve(output), files[0].Path) ? new("-o 不能是原文件", "-o can't be the file itself")
            : output is not null && !Path.GetExtension(output).Equals(Path.GetExtension(files[0].Path), StringComparison.OrdinalIgnoreCase)
                ? new($"-o 的文件名要以 {Path.GetExtension(files[0].Path)} 结尾：修订副本还是 Word 文件", $"the name for -o must end with {Path.GetExtension(files[0].Path)}: the copy is a Word file too")
            : null;
        if (wrong is not null)
        {
            _services.World.Error.WriteLine(TerminalText.OneLine(_services.World.Language.Pick(wrong)));
            return null;
        }

        string? genreId = null;
        if (result.GetValue(_genre) is { } genre)
        {
            if (GenreCommand.Find(_services, genre, [.. packs], verbose, out exitCode) is not { } found)
                return null;
            genreId = found.Id;
        }

        return new CheckSettings
        {
            Fix = fix,
            Diff = diff,
            Most = result.GetValue(_unsafe) ? FixKind.Unsafe : FixKind.Safe,
            Output = output,
            Force = result.GetValue(_force),
            GenreId = genreId,
        };
    }
}
