using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Batches;

/// <summary>A file of all findings of a batch, written while it runs and put in its place at the end: lines of JSON where its name ends with .jsonl, else text.</summary>
internal sealed class FindingsFile : IDisposable
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly World _world;
    private readonly string _path;
    private readonly string _temporary;
    private readonly string _shownAs;
    private readonly StreamWriter _writer;
    private Exception? _fault;

    private FindingsFile(World world, string path, string shownAs)
    {
        (_world, _path, _shownAs) = (world, path, shownAs);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        _temporary = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{SafeFile.TemporaryOf(Environment.ProcessId)}findings.tmp"));
        _writer = new StreamWriter(_temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Begins one; null, with a finding, when it can't be written.</summary>
    public static FindingsFile? Open(World world, string shownAs, FindingList findings)
    {
        try
        {
            return new FindingsFile(world, world.Resolve(shownAs), shownAs);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            findings.Add(FileFault.Unwritable(shownAs, exception));
            return null;
        }
    }

    /// <summary>Adds what was found in a report.</summary>
    public void Add(IReadOnlyList<Finding> found)
    {
        if (_fault is not null || found.Count == 0)
            return;
        try
        {
            var ordered = FindingsFormats.InReadingOrder(found);
            if (!_path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
                FindingsFormats.Create("text", _world).Write(ordered, _writer);
            else
                WriteLines(ordered);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            _fault = exception;
        }
    }

    /// <summary>Puts it in its place; false, with a finding, when it can't be.</summary>
    public bool Finish(FindingList findings)
    {
        try
        {
            _writer.Dispose();
            if (_fault is null)
            {
                File.Move(_temporary, _path, overwrite: true);
                return true;
            }
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            _fault = exception;
        }

        findings.Add(FileFault.Unwritable(_shownAs, _fault));
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _writer.Dispose();
            File.Delete(_temporary);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // What is left begins with a dot and is nobody's document.
        }
    }

    private void WriteLines(IReadOnlyList<Finding> findings)
    {
        var format = new FindingsJson(_world.Language);
        foreach (var finding in findings)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, OneLine))
                format.Write(finding, json);
            _writer.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
            _writer.Write('\n');
        }
    }
}
