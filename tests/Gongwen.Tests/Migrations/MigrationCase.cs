using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Packs;
using Gongwen.Tests.Genres;

namespace Gongwen.Tests.Migrations;

/// <summary>A report and the migrations of its genre, run as the program does.</summary>
internal sealed class MigrationCase
{
    private readonly string _genreVersion;
    private readonly IReadOnlyList<Migration> _migrations;
    private readonly FindingList _faults = [];

    /// <param name="files">The migrations by file name.</param>
    /// <param name="genreVersion">Null for that of the newest migration.</param>
    public MigrationCase(IReadOnlyDictionary<string, string> files, string? genreVersion = null)
    {
        var memory = new MemoryFiles(files.ToDictionary(file => $"genres/memo/migrations/{file.Key}", file => file.Value, StringComparer.Ordinal));
        _genreVersion = genreVersion ?? files.Keys.Select(name => name[..^Path.GetExtension(name).Length]).Where(VersionSpan.IsVersion).Max(VersionOrder.Instance)!;
        _migrations = MigrationReader.Read(new GenreFolder("memo", memory, "fixture"), _genreVersion, _faults);
    }

    /// <summary>What is wrong with the migrations themselves.</summary>
    public FindingList Faults => _faults;

    public IReadOnlyList<Migration> Migrations => _migrations;

    /// <summary>The result; null when the report can't be read.</summary>
    public MigrationResult? Run(string file, byte[] bytes, string? from, string? to, FindingList findings)
    {
        var read = DataReader.ReadText(bytes, file, DataLimits.Default, findings);
        return read is null || findings.HasErrors ? null : ReportMigrator.Run(new MigrationRequest(file, bytes) { From = from, To = to }, read, _genreVersion, _migrations, findings);
    }

    /// <summary>What a check of the report says about its version.</summary>
    public FindingList Check(string file, byte[] bytes)
    {
        var findings = new FindingList();
        if (DataReader.Read(bytes, file, DataLimits.Default, findings) is { } report)
            ReportVersion.Fits(report, _genreVersion, _migrations, findings);
        return findings;
    }

    /// <summary>Data as text, for comparing what two files hold.</summary>
    public static DataNode Data(string file, ReadOnlySpan<byte> bytes)
    {
        var findings = new FindingList();
        var data = DataReader.Read(bytes.ToArray(), file, DataLimits.Default, findings);
        Assert.False(findings.HasErrors, Encoding.UTF8.GetString(bytes));
        return data!;
    }
}
