using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Usage;
using Gongwen.Liquid;

namespace Gongwen.Host.Batches;

/// <summary>What tells whether a report would come out as it did before: its data and tables, the options, the packs, the plugins, the project's settings and the engine. Safe for many threads.</summary>
/// <param name="installation">The plugins and projects.</param>
/// <param name="options">The options that change a document.</param>
internal sealed class InputDigest(Installation installation, string options)
{
    private const int MostTables = 1000;

    private readonly ConcurrentDictionary<ReportPipeline, Lazy<string>> _made = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, string> _projects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, string Digest)> _tables = new(StringComparer.Ordinal);
    private readonly Lazy<string> _program = new(() => ProgramAnd(installation));

    /// <summary>The digest of a report.</summary>
    /// <param name="item">The report.</param>
    /// <param name="bytes">The data file; empty for a row.</param>
    /// <param name="pipeline">What it is rendered by.</param>
    /// <param name="tables">The tables it asks for, by name, with the digest of each; "" for one that can't be had.</param>
    public string Of(BatchItem item, ReadOnlySpan<byte> bytes, ReportPipeline pipeline, IEnumerable<(string Name, string Digest)> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, options);
        Add(hash, _program.Value);
        Add(hash, _made.GetOrAdd(pipeline, key => new Lazy<string>(() => OfPacks(key))).Value);
        Add(hash, _projects.GetOrAdd(Path.GetDirectoryName(item.File.Path)!, folder => installation.Projects.Find(folder) is { } project ? ContentDigest.OfFile(project) ?? "" : ""));
        if (item.Row is { } row)
            Add(hash, row.Data.Data);
        else
            hash.AppendData(bytes);
        foreach (var (name, digest) in tables)
        {
            Add(hash, name);
            Add(hash, digest);
        }

        return ContentDigest.Of(hash);
    }

    /// <summary>The digests that tables have now.</summary>
    public IEnumerable<(string Name, string Digest)> TablesNow(BatchItem item, IReadOnlyList<string> names) => names.Select(name =>
    {
        var path = Path.GetFullPath(name.Replace('\\', Path.DirectorySeparatorChar).Replace('/', Path.DirectorySeparatorChar), Path.GetDirectoryName(item.File.Path)!);
        var file = new FileInfo(path);
        if (!file.Exists)
            return (name, "");
        if (_tables.TryGetValue(path, out var known) && known.Written == file.LastWriteTimeUtc && known.Length == file.Length)
            return (name, known.Digest);
        var digest = ContentDigest.OfFile(path) ?? "";
        if (_tables.Count < MostTables)
            _tables[path] = (file.LastWriteTimeUtc, file.Length, digest);
        return (name, digest);
    });

    private static string ProgramAnd(Installation installation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, VersionText.Version);
        foreach (var module in new[] { typeof(ReportPipeline), typeof(FindingList), typeof(LiquidFilter) })
            Add(hash, module.Module.ModuleVersionId.ToString());
        foreach (var plugin in installation.Plugins.Plugins)
            Add(hash, plugin.Files, "");
        return ContentDigest.Of(hash);
    }

    private static string OfPacks(ReportPipeline pipeline)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var pack in pipeline.Packs?.Packs ?? [])
        {
            Add(hash, pack.Title);
            Add(hash, pack.Files, "");
        }

        return ContentDigest.Of(hash);
    }

    // Samples and debugging symbols change no document.
    private static void Add(IncrementalHash hash, IFileSource files, string folder)
    {
        foreach (var name in files.FilesIn(folder).Where(name => !name.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase)))
        {
            Add(hash, $"{folder}{name}");
            hash.AppendData(files.Read(folder + name, []) ?? []);
        }

        foreach (var name in files.FoldersIn(folder).Where(name => name != "samples"))
            Add(hash, files, $"{folder}{name}/");
    }

    private static void Add(IncrementalHash hash, DataNode node)
    {
        Add(hash, $"{node.Kind}\u0001{node.Text}\u0001{node.Items.Count}\u0001{node.Properties.Count}");
        foreach (var item in node.Items)
            Add(hash, item);
        foreach (var property in node.Properties)
        {
            Add(hash, property.Key);
            Add(hash, property.Value);
        }
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
