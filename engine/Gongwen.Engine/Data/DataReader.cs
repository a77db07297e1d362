using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Bytes of a YAML or JSON file to a tree that knows its places; every fault of the file is a finding.</summary>
internal static class DataReader
{
    /// <summary>
    /// Reads a report, schema, genre or manifest; a file named *.json is JSON, any other YAML.
    /// Null when nothing could be read. A tree may come with errors: what could be mended is read on, so that the
    /// next step's faults come in the same run; the caller asks <see cref="FindingList.HasErrors"/> before using it.
    /// </summary>
    public static DataNode? Read(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings) =>
        ReadText(bytes, file, limits, findings)?.Tree;

    /// <summary>As <see cref="Read"/>, together with the text and where the parser met each value in it.</summary>
    public static DataText? ReadText(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        var own = new FindingList();
        var read = ReadWhole(bytes, file, limits, own);
        findings.AddRange(own.OrderBy(finding => finding.Location?.Offset ?? -1));
        return read;
    }

    private static DataText? ReadWhole(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        if (TextDecoder.Decode(bytes.Span, file, limits, findings) is not { } source)
            return null;
        var text = ControlCharacters.Screen(source, findings);
        var isJson = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var raw = isJson
            ? new JsonReader(source, text, limits, findings).Read()
            : YamlFile.Read(source, text, limits, findings);
        if (raw is null)
        {
            if (!findings.HasErrors)
                findings.Add(DataFault.Empty(source.Place(0, 0)));
            return null;
        }

        return new TreeBuilder(source, limits, findings).Build(raw) is { } tree ? new DataText(source, isJson, raw, tree) : null;
    }
}
