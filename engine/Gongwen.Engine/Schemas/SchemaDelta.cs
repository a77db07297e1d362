using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Schemas;

/// <summary>schema.delta.yaml laid over a schema.yaml. It may add, require and forbid keys and tighten what is asked, never loosen it: templates and code below count on the schema.</summary>
internal static class SchemaDelta
{
    private static readonly string[] Telling = ["type", "$ref", "enum", "const", "properties", "items", "anyOf", "oneOf", "allOf"];

    private static readonly string[] Annotations = ["title", "description", "default", "examples", "$comment", "x-width", "x-unlisted", "x-blank", "x-synonyms"];

    /// <summary>The changed schema; what can't be done is a finding and left out. Every value keeps the place it was written at.</summary>
    public static DataNode Apply(DataNode below, DataNode delta, FindingList findings)
    {
        if (delta.Kind != DataKind.Object || below.Kind != DataKind.Object)
        {
            findings.Add(DeltaFault.Form(delta, new("增改文件由“键: 值”组成", "a delta is made of keys and values"), new("例如 required: [责任科室]", "for example required: [责任科室]")));
            return below;
        }

        var merged = new MergedObject(below);
        foreach (var property in delta.Properties)
            Lay(property, merged, findings);
        if (delta["examples"] is null && merged["examples"] is { Kind: DataKind.List } examples)
            merged.Set(new DataProperty("examples", examples.Location, examples), DataNode.OfList([.. examples.Items.Where(example => Fits(example, merged))], examples.Location, examples.Path));
        return merged.Node;
    }

    // An example that the tightened schema refuses would be shown as what to write.
    private static bool Fits(DataNode example, MergedObject schema) =>
        !(schema["minimum"]?.Number > example.Number) && !(schema["maximum"]?.Number < example.Number)
        && !(example.Kind == DataKind.Text && (schema["maxLength"]?.Number < example.Text.Length || schema["minLength"]?.Number > example.Text.Length))
        && (schema["enum"] is not { Kind: DataKind.List } allowed || allowed.Items.Contains(example, DataEquality.Instance));

    private static void Lay(DataProperty property, MergedObject merged, FindingList findings)
    {
        var (keyword, value, below) = (property.Key, property.Value, merged[property.Key]);
        switch (keyword)
        {
            case "properties" or "patternProperties" or "$defs":
                merged.Set(property, Members(keyword, below, value, merged, findings));
                break;
            case "required":
                merged.Set(property, Union(below, value));
                break;
            case "dependentRequired" when below is { Kind: DataKind.Object } && value.Kind == DataKind.Object:
                merged.Set(property, DataNode.OfObject(
                    [.. below.Properties.Where(each => value[each.Key] is null), .. value.Properties.Select(each => each with { Value = Union(below[each.Key], each.Value) })],
                    value.Location,
                    value.Path));
                break;
            case "items" or "propertyNames" or "additionalProperties" when below is { Kind: DataKind.Object } && value.Kind == DataKind.Object:
                merged.Set(property, Apply(below, value, findings));
                break;
            case "additionalProperties" when value.Boolean != false && below is null && merged["properties"] is not null:
                findings.Add(DeltaFault.Loosens(value, property.KeyLocation, keyword, "false", "true"));
                break;
            case "allOf" when below is { Kind: DataKind.List }:
                merged.Set(property, DataNode.OfList([.. below.Items, .. value.Items], value.Location, value.Path));
                break;
            case var _ when below is null || Annotations.Contains(keyword, StringComparer.Ordinal):
                merged.Set(property, value);
                break;
            default:
                if (Tightening.Of(keyword, below, value) is not { } isTighter)
                    merged.Both(property);
                else if (isTighter)
                    merged.Set(property, value);
                else
                    findings.Add(DeltaFault.Loosens(value, property.KeyLocation, keyword, Tightening.Shown(below), Tightening.Shown(value)));
                break;
        }
    }

    private static DataNode Members(string keyword, DataNode? below, DataNode delta, MergedObject owner, FindingList findings)
    {
        if (delta.Kind != DataKind.Object)
        {
            findings.Add(DeltaFault.Form(delta, new($"“{keyword}”应当由“键: 值”组成", $"'{keyword}' is made of keys and values")));
            return below ?? delta;
        }

        var members = below?.Properties.ToList() ?? [];
        foreach (var property in delta.Properties)
        {
            var index = members.FindIndex(member => member.Key == property.Key);
            if (property.Value.Kind == DataKind.Object && DeltaFault.IsRemoval(property.Value))
                Forbid(property, index, members, owner, findings);
            else if (index >= 0 && members[index].Value.Boolean == false)
                findings.Add(DeltaFault.NothingToChange(property.Value, property.KeyLocation, property.Key, "键", "key", null, new("下面的模板包已经去掉了这个键", "a pack below has taken the key away")));
            else if (index >= 0)
                members[index] = members[index] with { Value = Apply(members[index].Value, property.Value, findings) };
            else if (keyword == "properties" && !SaysWhatItIs(property.Value) && !Refers(owner))
                findings.Add(DeltaFault.NothingToChange(property.Value, property.KeyLocation, property.Key, "键", "key", NearestKey.Find(property.Key, members.Select(member => member.Key)), new("要新加这个键，写明 type 或 $ref", "to add the key say its type or $ref")));
            else
                members.Add(property);
        }

        return DataNode.OfObject(members, below?.Location ?? delta.Location, below?.Path ?? delta.Path);
    }

    private static void Forbid(DataProperty property, int index, List<DataProperty> members, MergedObject owner, FindingList findings)
    {
        var isClosed = owner["additionalProperties"] is null or { Boolean: false } && owner["patternProperties"] is null;
        var refers = Refers(owner);
        if (index < 0 && isClosed && !refers)
        {
            findings.Add(DeltaFault.NothingToChange(property.Value, property.KeyLocation, property.Key, "键", "key", NearestKey.Find(property.Key, members.Select(member => member.Key))));
            return;
        }

        // Refused by name, not dropped: templates below still ask whether it is there.
        var refused = property with { Value = DataNode.OfBoolean(false, property.Value.Location, property.Value.Path) };
        if (index >= 0)
            members[index] = refused;
        else
            members.Add(refused);
        owner.NoLongerRequires(property.Key);
    }

    private static bool Refers(MergedObject owner) => owner["$ref"] is not null || owner["allOf"] is not null || owner["anyOf"] is not null || owner["oneOf"] is not null;

    // A key that only tightens something was meant for one that is there.
    private static bool SaysWhatItIs(DataNode schema) =>
        schema.Kind != DataKind.Object || Telling.Any(keyword => schema[keyword] is not null);

    private static DataNode Union(DataNode? below, DataNode delta)
    {
        if (below is not { Kind: DataKind.List } || delta.Kind != DataKind.List)
            return delta;
        return DataNode.OfList([.. below.Items, .. delta.Items.Where(item => below.Items.All(other => other.Text != item.Text))], delta.Location, delta.Path);
    }
}
