using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Writers.Xlsx;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen new GENRE --xlsx : an Excel form for the lists of a genre, and the data file that takes its rows.</summary>
internal static class NewForm
{
    private const string Ending = ".xlsx";

    /// <summary>Writes both; gives the exit code. A data file that is there stays as it is, and what to write into it is printed.</summary>
    /// <param name="world">Where to write.</param>
    /// <param name="genre">The genre.</param>
    /// <param name="output">The form, as the user gave it; null for one called like the genre.</param>
    /// <param name="wanted">The lists wanted, by key, path or title; empty for all that are ledgers.</param>
    /// <param name="replace">True to replace what is there.</param>
    public static int Write(World world, Genre genre, string? output, IReadOnlyList<string> wanted, bool replace)
    {
        var language = world.Language;
        var path = output ?? genre.Name + Ending;
        var all = FormList.Of(genre.Schema);
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return Wrong(new($"Excel 表要以 .xlsx 结尾：{path}", $"an Excel form must end with .xlsx: {path}"));
        if (all.Count == 0)
            return Wrong(new($"“{genre.Name}”没有可以做成表的列表", $"{genre.Id} has no list that makes a table"));
        if (wanted.FirstOrDefault(name => !all.Any(list => IsCalled(list, name))) is { } unknown)
        {
            var near = NearestKey.Find(unknown, all.Select(list => list.Path));
            var names = string.Join("、", all.Select(list => list.Path));
            return Wrong(new($"“{genre.Name}”没有列表“{unknown}”{(near is null ? "" : $"，是不是“{near}”")}；可选：{names}", $"{genre.Id} has no list '{unknown}'{(near is null ? "" : $", did you mean '{near}'")}; there are: {names}"));
        }

        // Parts of a text are lists, too, and nobody writes those in a table unasked.
        IReadOnlyList<FormList> lists = wanted.Count == 0 ? [.. all.Where(list => list.IsLedger)] : [.. all.Where(list => wanted.Any(name => IsCalled(list, name)))];
        if (lists.Count == 0)
            return Wrong(new($"“{genre.Name}”没有台账那样的列表；要做成表的用 --list 写明：{string.Join("、", all.Select(list => list.Path))}", $"{genre.Id} has no list that is a ledger; say with --list which is wanted: {string.Join(", ", all.Select(list => list.Path))}"));
        var findings = new FindingList();
        var written = SafeFile.Write(world.Resolve(path), FormWriter.Write(lists), replace, path, findings);
        FindingsFormats.Create("text", world).Write([.. findings], world.Error);
        if (!written)
            return ExitCode.Findings;
        world.Out.WriteLine(language.Pick($"已生成 {path}", $"wrote {path}"));
        var tables = lists.ToDictionary(list => list.Path, list => (IReadOnlyList<(string, string)>)[("来自", Path.GetFileName(path)), ("工作表", list.Sheet)], StringComparer.Ordinal);
        var report = Path.ChangeExtension(path, ".yaml");
        if (replace || !File.Exists(world.Resolve(report)))
            return NewCommand.WriteFiles(world, genre, report, replace, tables);
        world.Out.WriteLine(language.Pick($"{report} 已经有了，没有动；在里面这样写：", $"{report} is there and was left alone; write in it:"));
        foreach (var list in lists)
            world.Out.WriteLine($"{list.Path}: {{ 来自: {Path.GetFileName(path)}, 工作表: {list.Sheet} }}");
        return ExitCode.Clean;

        int Wrong(LocalizedText why)
        {
            world.Error.WriteLine(language.Pick(why));
            return ExitCode.WrongUse;
        }
    }

    private static bool IsCalled(FormList list, string name) => list.Path == name || list.Title == name || list.Sheet == name;
}
