using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Batches;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>The options of batch about tables that hold a report in each row.</summary>
internal sealed class RowOptions
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"];

    private readonly Option<bool> _eachRow;
    private readonly Option<string> _genre;
    private readonly Option<string> _base;
    private readonly Option<string> _sheet;
    private readonly Option<string> _header;
    private readonly Option<string[]> _nameBy;

    public RowOptions(UserLanguage language)
    {
        _eachRow = new("--each-row") { Description = language.Pick("表格的一行是一份", "each row of the table is a report") };
        _genre = new("--genre") { HelpName = "GENRE", Description = language.Pick("各行是什么文种，写 id 或名称", "the genre of the rows, by id or name") };
        _base = new("--base") { HelpName = "FILE", Description = language.Pick("各份一样的内容写在这个数据文件里，行里有的以行里为准", "a data file with what all reports share; what a row has wins") };
        _sheet = new("--sheet") { HelpName = "NAME", Description = language.Pick("工作表的名称，或者第几个", "the sheet by its name or number") };
        _header = new("--header-row") { HelpName = "N", Description = language.Pick("列名在第几行，两行的写 2-3；默认自己找", "the row of the columns' names, 2-3 for two rows; found by default") };
        _nameBy = new("--name-by") { HelpName = "COLUMN", Description = language.Pick("用哪一列作文件名；可写多次，默认用行号", "the column that files are named by; may be repeated; the row's number by default"), AllowMultipleArgumentsPerToken = false };
    }

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_eachRow, _genre, _base, _sheet, _header, _nameBy];

    /// <summary>True when the source is a table.</summary>
    public bool IsAsked(ParseResult result) => result.GetValue(_eachRow);

    /// <summary>The file of what all reports share, as the user gave it; null for none.</summary>
    public string? BaseOf(ParseResult result) => result.GetValue(_base);

    /// <summary>What doesn't go together; null when all does.</summary>
    public LocalizedText? WrongUse(ParseResult result, IReadOnlyList<string> sources)
    {
        if (!IsAsked(result))
        {
            if (sources.FirstOrDefault(source => Endings.SkipLast(1).Contains(Path.GetExtension(source), StringComparer.OrdinalIgnoreCase)) is { } table)
                return new($"{table} 是表格；一行一份的，加 --each-row --genre 文种", $"{table} is a table; for a report from each row add --each-row --genre GENRE");
            return All.Skip(1).FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } lone ? new($"{lone.Name} 要和 --each-row 一起用", $"{lone.Name} goes with --each-row") : null;
        }

        if (sources.Count > 1 || !Endings.Contains(Path.GetExtension(sources[0]), StringComparer.OrdinalIgnoreCase))
            return new("--each-row 要写一个表格文件（.xlsx、.csv）", "--each-row takes one table (.xlsx, .csv)");
        if (result.GetValue(_genre) is null && result.GetValue(_base) is null)
            return new("要用 --genre 写明各行是什么文种", "say with --genre of which genre the rows are");
        return result.GetValue(_header) is { } header && TableReferenceReader.Read(Asked(result, sources[0]), []) is null
            ? new($"--header-row 要写行号，或者相邻的几行，例如 2 或 2-3；不能是“{header}”", $"--header-row takes the number of a row or of some that stand together, e.g. 2 or 2-3, not '{header}'")
            : null;
    }

    /// <summary>The reports of the table; null, with findings or the reason, when they can't be made.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="world">The outside world.</param>
    /// <param name="name">The table.</param>
    /// <param name="pipelines">Knows the genres.</param>
    /// <param name="output">Where documents go.</param>
    /// <param name="draft">True for drafts.</param>
    /// <param name="findings">Gets what is wrong with the table and the shared data.</param>
    /// <param name="wrong">Why the command line is wrong; null when it isn't.</param>
    public IBatchSource? Open(ParseResult result, World world, string name, ReportPipelines pipelines, OutputFolder output, bool draft, FindingList findings, out LocalizedText? wrong)
    {
        wrong = null;
        var table = new ReportFile(world.Resolve(name), name, "");
        if (pipelines.For(table, findings) is not { } pipeline)
            return null;
        var most = TableLimits.Default.MaxBytes;
        var bytes = SafeFile.Read(table.Path, name, most, size => TableFault.TooLarge(SourceLocation.OfFile(name), name, size, most), findings);
        var shared = result.GetValue(_base) is { } baseName ? Shared(world, baseName, findings) : null;
        if (bytes is null || findings.HasErrors || GenreOf(result, pipeline, shared, findings, out wrong) is not { } genre)
            return null;
        var inTables = shared is { } data ? TableExpander.Run(data, genre.Schema, new ReportTables(new ReportFile(world.Resolve(result.GetValue(_base)!), result.GetValue(_base)!, "")).Read, findings) : null;
        inTables?.Files.Add(result.GetValue(_base)!);
        if (findings.HasErrors)
            return null;
        var names = result.GetValue(_nameBy) ?? [];
        if (RowReports.Open(new TableFile(name, bytes), Asked(result, name), names, genre, inTables, draft, findings) is not { } rows)
            return null;
        if (names.FirstOrDefault(column => !rows.HasColumn(column)) is { } missing)
        {
            wrong = new($"{rows.Label} 没有“{missing}”这一列，不能用 --name-by；有：{string.Join("、", rows.Columns)}", $"{rows.Label} has no column '{missing}' for --name-by; there are: {string.Join(", ", rows.Columns)}");
            return null;
        }

        return new RowSource(rows, table, names, output);
    }

    private static DataNode? Shared(World world, string name, FindingList findings) =>
        SafeFile.Read(world.Resolve(name), name, findings) is { } bytes && DataReader.Read(bytes, name, DataLimits.Default, findings) is { } data && Step1ReadData.HasKeys(data, findings) ? data : null;

    private Genre? GenreOf(ParseResult result, ReportPipeline pipeline, DataNode? shared, FindingList findings, out LocalizedText? wrong)
    {
        wrong = null;
        var stated = shared?[RootSchema.GenreKey] is null ? null : pipeline.Genres.FindFor(shared, findings);
        if (result.GetValue(_genre) is not { } named)
        {
            if (stated is null && !findings.HasErrors)
                wrong = new("要用 --genre 写明各行是什么文种", "say with --genre of which genre the rows are");
            return stated;
        }

        var unknown = new FindingList();
        var genre = pipeline.Genres.Find(named, null, unknown);
        if (genre is null)
            wrong = unknown.First() is { } why ? why.Hint is { } hint ? new($"{why.Message.Chinese}；{hint.Chinese}", $"{why.Message.English}; {hint.English}") : why.Message : null;
        else if (stated is not null && stated.Id != genre.Id)
            wrong = new($"--genre 是“{genre.Name}”，{result.GetValue(_base)} 里的文种却是“{stated.Name}”", $"--genre says {genre.Id} but {result.GetValue(_base)} says {stated.Id}");
        else
            findings.AddRange(unknown);
        return wrong is null ? genre : null;
    }

    // As a report says it.
    private DataNode Asked(ParseResult result, string table)
    {
        var place = SourceLocation.OfFile(table);
        return DataNode.OfObject([.. new[] { (TableReferenceReader.From, table), ("工作表", result.GetValue(_sheet)), ("表头行", result.GetValue(_header)) }
            .Where(pair => pair.Item2 is not null).Select(pair => new DataProperty(pair.Item1, place, DataNode.OfText(pair.Item2!, place)))], place);
    }
}
