using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>Who uses which key at the root of a report; a key has one use.</summary>
internal sealed class RootKeys(FindingList findings)
{
    private readonly Dictionary<string, (LocalizedText Owner, SourceLocation? Place)> _owners = new(StringComparer.Ordinal)
    {
        [RootSchema.GenreKey] = (new("引擎", "the engine"), null),
        [RootSchema.VersionKey] = (new("引擎", "the engine"), null),
        [RootSchema.OutlineKey] = (new("引擎", "the engine"), null),
    };

    /// <summary>Takes the key of a section, or, when it has none, the keys its schema names.</summary>
    public void Claim(GenreManifestSection section, DataNode? schema)
    {
        var owner = new LocalizedText($"章节“{section.Id}”", $"section '{section.Id}'");
        if (section.Key is { } key)
        {
            Claim(key, section.Node["key"]!, section.Node["key"]!.Location, owner);
            return;
        }

        if (schema is not null && schema["properties"] is not { Kind: DataKind.Object })
            findings.Add(GenreFault.RootSectionIsNoObject(section.Id, schema.Location));
        foreach (var property in schema?["properties"]?.Properties ?? [])
            Claim(property.Key, property.Value, property.KeyLocation, owner);
    }

    /// <summary>Takes the keys that code fills.</summary>
    public void ClaimComputed(IEnumerable<DataNode> keys)
    {
        foreach (var key in keys)
            Claim(key.Text, key, key.Location, new("计算数据", "computed data"));
    }

    /// <summary>Takes the keys of a genre's facts.</summary>
    public void ClaimFacts(DataNode facts)
    {
        foreach (var property in facts.Properties)
            Claim(property.Key, property.Value, property.KeyLocation, new("台账的统计", "the facts of a ledger"));
    }

    private void Claim(string key, DataNode node, SourceLocation place, LocalizedText owner)
    {
        if (!_owners.TryAdd(key, (owner, place)))
            findings.Add(GenreFault.KeyClash(node, key, _owners[key].Owner.Chinese, _owners[key].Owner.English, _owners[key].Place) with { Location = place });
    }
}
