using Gongwen.Contracts;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>genre.yaml to a manifest; every fault of the file is a finding.</summary>
internal static class GenreManifestReader
{
    private static readonly LocalizedText NameHint = new("人们怎样称呼这个文种，例如 name: 述职报告", "what people call the genre, e.g. name: 述职报告");

    /// <summary>What could be read, even when the list holds errors; null when nothing makes sense without what is missing.</summary>
    public static GenreManifest? Read(DataNode root, string folderId, FindingList findings)
    {
        var node = new ManifestNode(root, GenreFault.Codes, findings, "id", "name", "version", "description", "layout", "sections", "documents", "computed", "import");
        if (root.Kind != DataKind.Object)
            return null;

        var id = node.RequiredId("id", folderId);
        if (id is not null && id != folderId)
        {
            node.Wrong(root["id"]!, new($"id“{id}”与文件夹名“{folderId}”不同", $"the id '{id}' is not the name of the folder '{folderId}'"),
                new($"写 id: {folderId}，或给文件夹改名", $"write id: {folderId}, or rename the folder"));
        }

        var name = node.RequiredText("name", NameHint);
        var layout = node.RequiredText("layout", new("底包里的版式，例如 layout: gbt9704-plain", "a layout of the base pack, e.g. layout: gbt9704-plain"));
        var sections = Sections(node, findings);
        var documents = Documents(node, name ?? folderId, sections, findings);
        return new GenreManifest(id ?? folderId, name ?? folderId, node.Text("description"), layout ?? "", sections, documents, Computed(node, findings))
        {
            Import = Import(node, findings),
            Version = (root["version"] is { IsBlank: false } ? node.RequiredVersion("version") : null) ?? ReportVersion.First,
        };
    }

    private static List<GenreManifestSection> Sections(ManifestNode node, FindingList findings)
    {
        var sections = new List<GenreManifestSection>();
        var items = node.List("sections");
        if (items is null or { Count: 0 } && node.Node["sections"] is not { IsBlank: false })
            node.Missing("sections", new("按成文顺序列出章节，例如 - { id: opening, key: 导语 }", "list the sections in the order of the document, e.g. - { id: opening, key: 导语 }"));

        foreach (var item in items ?? [])
        {
            var section = new ManifestNode(item, GenreFault.Codes, findings, "id", "key", "optional", "headings");
            if (item.Kind != DataKind.Object)
                continue;
            var id = section.RequiredId("id", "opening");
            var key = section.Text("key");
            if (key is not null && !IsKey(key))
                WrongKey(section, item["key"]!);
            var optional = section.Flag("optional");
            if (id is null)
                continue;
            if (sections.Find(other => other.Id == id) is { } first)
                findings.Add(GenreFault.Duplicate(item["id"]!, "章节", "section", id, first.Node.Location));
            else
                sections.Add(new GenreManifestSection(id, key, optional, item) { Headings = [.. (section.List("headings") ?? []).Where(pattern => pattern is { Kind: DataKind.Text, IsBlank: false })] });
            if (optional && item["key"] is null)
                findings.Add(GenreFault.OptionalWithoutKey(item["optional"]!, id));
        }

        return sections;
    }

    private static ImportKeys Import(ManifestNode node, FindingList findings)
    {
        if (node.Node["import"] is not { Kind: not DataKind.Null } item)
            return ImportKeys.None;
        var import = new ManifestNode(item, GenreFault.Codes, findings, ImportKeys.Roles);
        var keys = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        foreach (var role in ImportKeys.Roles.Where(role => import.Text(role) is not null))
            keys[role] = item[role]!;
        return new ImportKeys(keys);
    }

    private static List<GenreDocument> Documents(ManifestNode node, string genreName, List<GenreManifestSection> sections, FindingList findings)
    {
        var all = sections.ConvertAll(section => section.Id);
        var documents = new List<GenreDocument>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var items = node.List("documents");
        if (items is null)
            return [new GenreDocument("report", genreName, Landscape: false, Layout: null, all)];
        if (items.Count == 0)
            node.Wrong(node.Node["documents"]!, new("“documents”是空的", "'documents' is empty"), new("删去 documents，就是一份包含全部章节的文档", "leave it out for one document of all sections"));

        foreach (var item in items)
        {
            var document = new ManifestNode(item, GenreFault.Codes, findings, "id", "name", "landscape", "layout", "sections");
            if (item.Kind != DataKind.Object)
                continue;
            var id = document.RequiredId("id", "report");
            var used = DocumentSections(document, id ?? "", all, findings);
            var landscape = document.Flag("landscape");
            if (id is null)
                continue;
            if (places.TryAdd(id, item["id"]!.Location))
                documents.Add(new GenreDocument(id, document.Text("name") ?? genreName, landscape, document.Text("layout"), used) { LayoutPlace = item["layout"]?.Location });
            else
                findings.Add(GenreFault.Duplicate(item["id"]!, "文档", "document", id, places[id]));
        }

        return documents;
    }

    private static List<string> DocumentSections(ManifestNode document, string id, List<string> all, FindingList findings)
    {
        if (document.List("sections") is not { } items)
            return all;
        var used = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!all.Contains(item.Text))
                findings.Add(GenreFault.UnknownSection(item, id, NearestKey.Find(item.Text, all)));
            else if (!used.TryAdd(item.Text, item.Location))
                findings.Add(GenreFault.Duplicate(item, "章节", "section", item.Text, used[item.Text]));
        }

        return [.. items.Select(item => item.Text).Where(used.ContainsKey).Distinct(StringComparer.Ordinal)];
    }

    private static List<DataNode> Computed(ManifestNode node, FindingList findings)
    {
        var keys = new List<DataNode>();
        foreach (var item in node.List("computed") ?? [])
        {
            if (item.Kind != DataKind.Text || !IsKey(item.Text))
                WrongKey(node, item);
            else if (keys.Find(other => other.Text == item.Text) is { } first)
                findings.Add(GenreFault.Duplicate(item, "计算数据", "computed key", item.Text, first.Location));
            else
                keys.Add(item);
        }

        return keys;
    }

    private static void WrongKey(ManifestNode node, DataNode key) => node.Wrong(key,
        new($"键“{key.Text}”只能用文字（含汉字）、数字和下划线，不以数字开头", $"the key '{key.Text}' takes letters of any script, digits and '_', no digit first"),
        new("模板要按这个名字取数据，例如 key: 履职情况", "templates use it as a name, e.g. key: 履职情况"));

    private static bool IsKey(string text) =>
        text.Length is > 0 and <= 64 && !char.IsDigit(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character == '_');
}
