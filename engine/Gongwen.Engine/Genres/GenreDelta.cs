using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>genre.delta.yaml laid over a genre.yaml: single values are replaced, sections and documents changed, added or removed by their ids.</summary>
internal static class GenreDelta
{
    private static readonly string[] Keys = ["id", "name", "description", "layout", "version", "sections", "documents", "import"];

    /// <summary>The changed manifest; what can't be done is a finding and left out. Every value keeps the place it was written at.</summary>
    public static DataNode Apply(DataNode below, DataNode delta, FindingList findings)
    {
        if (below.Kind != DataKind.Object || !IsObject(delta, findings))
            return below;
        var members = below.Properties.ToList();
        var removed = delta["sections"]?.Items.Where(DeltaFault.IsRemoval).Select(item => item["id"]?.Text ?? "").ToHashSet(StringComparer.Ordinal) ?? [];
        if (removed.Count > 0 && members.FindIndex(member => member.Key == "documents") is >= 0 and var index)
            members[index] = members[index] with { Value = Without(removed, members[index].Value) };
        foreach (var property in delta.Properties)
        {
            if (Change(property, below, members, findings) is { } value)
                Set(members, property, value);
        }

        return DataNode.OfObject(members, below.Location, below.Path);
    }

    // What a key of the delta comes to; null when there is nothing to set.
    private static DataNode? Change(DataProperty property, DataNode below, List<DataProperty> members, FindingList findings)
    {
        var value = property.Value;
        switch (property.Key)
        {
            case "id" when below["id"] is { } id && id.Text != value.Text:
                findings.Add(DeltaFault.Form(value, new($"id 改不得：下面是“{id.Text}”", $"the id can't be changed: it is '{id.Text}' below"), new("要另立文种，就另起文件夹，写整份 genre.yaml", "for another genre make another folder with a whole genre.yaml")));
                return null;
            case "sections":
                return DeltaList.Apply(below["sections"], value, DeltaList.Sections, findings);
            case "documents":
                return DeltaList.Apply(members.Find(member => member.Key == "documents")?.Value ?? OneDocument(property), value, DeltaList.Documents, findings);
            case "computed":
                findings.Add(DeltaFault.Form(value, new("computed 由插件的代码填，增改里不能写", "computed data come from a plugin's code and can't stand in a delta")) with { Location = property.KeyLocation });
                return null;
            case "description" when DeltaFault.IsRemoval(value):
                members.RemoveAll(member => member.Key == "description");
                return null;
            case var key when Keys.Contains(key, StringComparer.Ordinal):
                return value;
            default:
                findings.Add(UnknownKey(property));
                return null;
        }
    }

    private static bool IsObject(DataNode delta, FindingList findings)
    {
        if (delta.Kind == DataKind.Object)
            return true;
        findings.Add(DeltaFault.Form(delta, new("增改文件由“键: 值”组成", "a delta is made of keys and values"), new("可写的键：" + string.Join("、", Keys), "the keys are: " + string.Join(", ", Keys))));
        return false;
    }

    private static Finding UnknownKey(DataProperty property) => new(GenreFault.Codes.UnknownKey, Severity.Error,
        new($"不认识的键“{property.Key}”", $"unknown key '{property.Key}'"))
    {
        Hint = NearestKey.Find(property.Key, Keys) is { } nearest
            ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : new("可写的键：" + string.Join("、", Keys), "the keys are: " + string.Join(", ", Keys)),
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
    };

    private static void Set(List<DataProperty> members, DataProperty from, DataNode value)
    {
        var index = members.FindIndex(member => member.Key == from.Key);
        if (index < 0)
            members.Add(new DataProperty(from.Key, from.KeyLocation, value));
        else
            members[index] = new DataProperty(from.Key, members[index].KeyLocation, value);
    }

    // A genre without documents is one document "report" of all sections: that is what a delta changes.
    private static DataNode OneDocument(DataProperty place) =>
        DataNode.OfList([DataNode.OfObject(place.KeyLocation, ("id", DataNode.OfText("report", place.KeyLocation)))], place.KeyLocation);

    // A removed section leaves the documents that listed it.
    private static DataNode Without(HashSet<string> removed, DataNode documents) => DataNode.OfList(
        [
            .. documents.Items.Select(document => DataNode.OfObject(
                [
                    .. document.Properties.Select(property => property.Key == "sections"
                        ? property with { Value = DataNode.OfList([.. property.Value.Items.Where(item => !removed.Contains(item.Text))], property.Value.Location, property.Value.Path) }
                        : property),
                ],
                document.Location,
                document.Path)),
        ],
        documents.Location,
        documents.Path);
}
