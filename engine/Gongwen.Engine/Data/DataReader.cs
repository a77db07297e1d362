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
    public static DataNode? Read(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        var own = new FindingList();
        var read = Open(bytes, file, limits, own) is not { } opened ? null
            : opened.IsClean && (opened.IsJson ? WellFormedJson.Read(opened.Source, limits) : OrdinaryYaml.Read(opened.Source, limits)) is { } tree ? tree
            : ReadWhole(opened, limits, own)?.Tree;
        Tell(own, findings);
        return read;
    }

    /// <summary>As <see cref="Read"/>, together with the text and where the parser met each value in it.</summary>
    public static DataText? ReadText(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        var own = new FindingList();
        var read = Open(bytes, file, limits, own) is { } opened ? ReadWhole(opened, limits, own) : null;
        Tell(own, findings);
        return read;
    }

    private static void Tell(FindingList own, FindingList findings)
    {
        if (own.Count > 0)
            findings.AddRange(own.OrderBy(finding => finding.Location?.Offset ?? -1));
    }

    private static OpenedText? Open(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings) =>
        TextDecoder.Decode(bytes.Span, file, limits, findings) is { } source
            ? new OpenedText(source, ControlCharacters.Screen(source, findings), file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            : null;

    private static DataText? ReadWhole(OpenedText opened, DataLimits limits, FindingList findings)
    {
        var (source, text, isJson) = opened;
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

    // The text, without the characters that are dropped.
    private sealed record OpenedText(SourceText Source, string Text, bool IsJson)
    {
        public bool IsClean => ReferenceEquals(Source.Text, Text);
    }
}
