using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Migrations;

/// <summary>One item of a migration's steps.</summary>
internal sealed class MigrationStepReader
{
    private static readonly (string Name, string[] Others)[] Operations =
    [
        ("rename", ["to", "in"]),
        ("move", ["to"]),
        ("default", ["value"]),
        ("remove", ["reason"]),
        ("map", ["values"]),
    ];

    private readonly DataNode _item;
    private readonly ManifestNode _node;
    private readonly FindingList _findings;

    private MigrationStepReader(DataNode item, FindingList findings, string[] keys)
    {
        _item = item;
        _findings = findings;
        _node = new ManifestNode(item, MigrationFault.Codes, findings, keys);
    }

    /// <summary>The step; null when it has a fault, which is then reported.</summary>
    public static MigrationStep? Read(DataNode item, FindingList findings)
    {
        var named = Operations.Where(operation => item[operation.Name] is not null).ToList();
        if (item.Kind == DataKind.Object && named.Count != 1)
        {
            findings.Add(MigrationFault.NoSingleOperation(item, [.. named.Select(operation => operation.Name)], NearestOf(item)));
            return null;
        }

        var (name, others) = named.FirstOrDefault(("rename", ["to", "in"]));
        var before = findings.Count;
        var reader = new MigrationStepReader(item, findings, [name, .. others]);
        if (item.Kind != DataKind.Object)
            return null;
        MigrationStep? step = name switch
        {
            "rename" => reader.Rename(),
            "move" => reader.Move(),
            "default" => reader.Default(),
            "remove" => reader.Remove(),
            _ => reader.Map(),
        };
        return findings.Count == before ? step : null;
    }

    private static string? NearestOf(DataNode item) =>
        item.Properties.Select(property => NearestKey.Find(property.Key, Operations.Select(operation => operation.Name))).FirstOrDefault(found => found is not null);

    private MigrationStep.Move? Rename()
    {
        var from = Key("rename");
        var to = Key("to");
        var site = _item["in"] is { IsBlank: false } ? Path("in") : MigrationPath.Root;
        if (from is null || to is null || site is null)
            return null;
        if (from == to)
            _findings.Add(MigrationFault.NowhereToGo(_item["to"]!, to));
        // What stands after the last [] is a way within each site.
        var lists = site.ListParts;
        var keys = site.KeysFrom(lists);
        return new MigrationStep.Move(site.Take(lists), [.. keys, from], [.. keys, to], _item.Location);
    }

    private MigrationStep.Move? Move()
    {
        var from = ValuePath("move");
        var to = ValuePath("to");
        if (from is null || to is null)
            return null;
        var lists = from.ListParts;
        if (to.ListParts != lists || !from.Take(lists).IsPrefixOf(to))
        {
            _findings.Add(MigrationFault.OtherList(_item["to"]!, from, to));
            return null;
        }

        if (from.IsPrefixOf(to) && to.Parts.Count == from.Parts.Count)
            _findings.Add(MigrationFault.NowhereToGo(_item["to"]!, to.ToString()));
        return new MigrationStep.Move(from.Take(lists), from.KeysFrom(lists), to.KeysFrom(lists), _item.Location);
    }

    private MigrationStep.Default? Default()
    {
        var path = ValuePath("default");
        if (_item["value"] is not { } value)
        {
            _node.Missing("value", new("写上缺这个键时用的值，例如 value: 一般", "give the value for where the key is absent, e.g. value: 一般"));
            return null;
        }

        return path is null ? null : new MigrationStep.Default(path.Take(path.ListParts), path.KeysFrom(path.ListParts), value, _item.Location);
    }

    private MigrationStep.Remove? Remove()
    {
        var path = ValuePath("remove");
        var reason = _node.RequiredText("reason", new("写明为什么删，数据文件里会留作注释，例如 reason: 改由系统统计", "say why; the data file keeps it as a comment, e.g. reason: 改由系统统计"));
        return path is null || reason is null ? null : new MigrationStep.Remove(path.Take(path.ListParts), path.KeysFrom(path.ListParts), reason.ReplaceLineEndings(" "), _item.Location);
    }

    private MigrationStep.Map? Map()
    {
        var path = Path("map");
        if (_item["values"] is not { Kind: DataKind.Object, Properties.Count: > 0 } values)
        {
            if (_item["values"] is { IsBlank: false } other)
                _node.Wrong(other, new("“values”应当是“旧值: 新值”", "'values' must be pairs of old and new values"), new("例如 values: { 市级: 市, 区级: 区 }", "e.g. values: { 市级: 市, 区级: 区 }"));
            else
                _node.Missing("values", new("写上旧值和新值，例如 values: { 市级: 市, 区级: 区 }", "give old and new values, e.g. values: { 市级: 市, 区级: 区 }"));
            return null;
        }

        foreach (var property in values.Properties.Where(property => property.Value.Kind is DataKind.List or DataKind.Object or DataKind.Null))
            _node.Wrong(property.Value, new($"“{property.Key}”的新值应当是文字、数字或 true、false", $"the new value of '{property.Key}' must be text, a number, true or false"));
        return path is null ? null : new MigrationStep.Map(path, values.Properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal), _item.Location);
    }

    private string? Key(string key)
    {
        var example = new LocalizedText($"写一个键，例如 {key}: 责任人", $"one key, e.g. {key}: 责任人");
        if (_node.RequiredText(key, example) is not { } text)
            return null;
        if (MigrationPath.Parse(text) is { Parts: [{ } only] })
            return only;
        // A key may hold what a path can't.
        if (text.AsSpan().IndexOfAny(".[]") < 0)
            return text;
        _findings.Add(MigrationFault.NoKey(_item[key]!, text));
        return null;
    }

    // A way that ends with a key.
    private MigrationPath? ValuePath(string key)
    {
        var path = Path(key);
        if (path is null || path.Parts[^1] is not null)
            return path;
        _findings.Add(MigrationFault.EndsWithList(_item[key]!, path));
        return null;
    }

    private MigrationPath? Path(string key)
    {
        if (_node.RequiredText(key, new($"写到值的路径，例如 {key}: 履职情况[].标题", $"the way to a value, e.g. {key}: 履职情况[].标题")) is not { } text)
            return null;
        if (MigrationPath.Parse(text) is { } path)
            return path;
        _findings.Add(MigrationFault.NoPath(_item[key]!, text));
        return null;
    }
}
