using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>The faults of a genre's folder and of a report's choice of genre: one place for their codes and words.</summary>
internal static class GenreFault
{
    public static ManifestCodes Codes { get; } = new("GW8101", "GW8102", "GW8103");

    public static Finding NoManifest(string file) => new("GW8104", Severity.Error,
        new("文种文件夹缺少 genre.yaml", "the genre's folder has no genre.yaml"))
    {
        Hint = new("文种文件夹里要有 genre.yaml，写明 id、name、layout 和 sections", "a genre's folder holds a genre.yaml with id, name, layout and sections"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding Duplicate(DataNode node, string what, string whatEnglish, string id, SourceLocation first) => new("GW8105", Severity.Error,
        new($"{what}“{id}”重复，第 {first.Line} 行已经写过", $"{whatEnglish} '{id}' is listed twice; first in line {first.Line}"))
    {
        Hint = new("改名或删去一个", "rename or remove one of them"),
        Location = node.Location,
        Path = node.Path,
        Text = id,
        Trace = [first],
    };

    public static Finding NoSectionFolder(DataNode node, string id, string folder, string? nearest) => new("GW8106", Severity.Error,
        new($"章节“{id}”没有文件夹 {folder}", $"section '{id}' has no folder {folder}"))
    {
        Hint = nearest is null
            ? new("建这个文件夹，里面放 schema.yaml、template.liquid，或者从列表中删去这一章节", "make that folder with a schema.yaml, a template.liquid or both, or take the section off the list")
            : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = node.Location,
        Path = node.Path,
        Text = id,
    };

    public static Finding EmptySection(DataNode node, string id, string folder) => new("GW8106", Severity.Error,
        new($"章节“{id}”的文件夹 {folder} 里既没有 schema.yaml 也没有 template.liquid", $"the folder {folder} of section '{id}' holds neither schema.yaml nor template.liquid"))
    {
        Hint = new("至少放一个：schema.yaml 说明收什么数据，template.liquid 说明怎样成文", "put at least one there: schema.yaml says what data it takes, template.liquid how it reads"),
        Location = node.Location,
        Path = node.Path,
        Text = id,
    };

    public static Finding UnlistedFolder(string folder, string id) => new("GW8107", Severity.Warning,
        new($"文件夹“{id}”没有列入 genre.yaml 的 sections，不会用到", $"the folder '{id}' is not listed in the sections of genre.yaml and is not used"))
    {
        Hint = new($"在 sections 中加上 {{ id: {id} }}，或删去文件夹", $"add {{ id: {id} }} to sections or remove the folder"),
        Location = SourceLocation.OfFile(folder),
    };

    public static Finding UnknownSection(DataNode node, string document, string? nearest) => new("GW8108", Severity.Error,
        new($"文档“{document}”用到的章节“{node.Text}”不存在", $"document '{document}' names a section '{node.Text}' that does not exist"))
    {
        Hint = nearest is null ? new("先在 sections 中列出这一章节", "list the section in sections first") : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding KeyClash(DataNode node, string key, string owner, string ownerEnglish, SourceLocation? first) => new("GW8109", Severity.Error,
        new($"键“{key}”已经由{owner}占用", $"the key '{key}' is already taken by {ownerEnglish}"))
    {
        Hint = new("同一个键在报告数据的最外层只能有一个用途，请改名", "a key at the root of a report has one use only; rename it"),
        Location = node.Location,
        Path = node.Path,
        Text = key,
        Trace = first is null ? [] : [first],
    };

    public static Finding RootSectionIsNoObject(string section, SourceLocation place) => new("GW8110", Severity.Error,
        new($"章节“{section}”没有 key，它的 schema 应当是带 properties 的对象", $"section '{section}' has no key, so its schema must be an object with properties"))
    {
        Hint = new("在 genre.yaml 中给这一章节写上 key，或在 schema 中写 properties", "give the section a key in genre.yaml, or write properties in the schema"),
        Location = place,
    };

    public static Finding OptionalWithoutKey(DataNode node, string section) => new("GW8110", Severity.Error,
        new($"章节“{section}”没有 key，不能写 optional", $"section '{section}' has no key and can't be optional"))
    {
        Hint = new("optional 的意思是键不写就跳过，请加上 key", "optional means that the section is skipped when its key is absent: add a key"),
        Location = node.Location,
        Path = node.Path,
    };

    public static Finding KeyWithoutSchema(DataNode node, string section, string key, string file) => new("GW8111", Severity.Error,
        new($"章节“{section}”有键“{key}”，但没有 {file}", $"section '{section}' has the key '{key}' but no {file}"))
    {
        Hint = new("写 schema.yaml 说明这个键下收什么数据", "write a schema.yaml that says what the key takes"),
        Location = node.Location,
        Path = node.Path,
        Text = key,
    };

    public static Finding ComputedWithoutSchema(DataNode node, string key, string file) => new("GW8111", Severity.Error,
        new($"计算数据“{key}”没有 {file}", $"the computed key '{key}' has no {file}"))
    {
        Hint = new("写这个文件说明计算结果的结构，模板才能在没有数据时检查", "write that file to give its shape, so that templates can be checked without data"),
        Location = node.Location,
        Path = node.Path,
        Text = key,
    };

    public static Finding SectionInNoDocument(DataNode node, string section) => new("GW8117", Severity.Warning,
        new($"章节“{section}”没有列入任何文档的 sections，写了数据也不会印出来", $"no document lists the section '{section}': what is written for it is printed nowhere"))
    {
        Hint = new("在 documents 里把它加进要印的文档；不要它就从 sections 里去掉", "add it to a document under documents, or take it out of sections"),
        Location = node.Location,
        Path = node.Path,
        Text = section,
    };

    public static Finding UnknownImport(DataNode value, string role, string? nearest, IReadOnlyList<string> known) => new("GW8118", Severity.Error,
        role == "document"
            ? new($"import 的 document 写了“{value.Text}”，没有这个文书", $"import names the document '{value.Text}', which is not there")
            : new($"import 的 {role} 写了“{value.Text}”，报告最外层没有这个键", $"import gives {role} the key '{value.Text}', which reports don't have"))
    {
        Hint = nearest is null ? new($"可以写：{string.Join("、", known)}", $"there are: {string.Join(", ", known)}") : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = value.Location,
        Path = value.Path,
        Text = value.Text,
    };

    public static Finding HeadingPattern(DataNode pattern, LocalizedText fault) => new("GW8119", Severity.Error,
        new($"headings 里的“{pattern.Text}”不能用：{fault.Chinese}", $"the heading pattern '{pattern.Text}' can't be used: {fault.English}"))
    {
        Hint = new("写标题里有的词，或者一个正则表达式，例如 主要(工作|做法)", "write words of the heading, or a regular expression such as 主要(工作|做法)"),
        Location = pattern.Location,
        Path = pattern.Path,
        Text = pattern.Text,
    };

    public static Finding ReportWithoutGenre(DataNode report, IEnumerable<string> names) => new("GW8112", Severity.Error,
        new("没有写“文种”", "文种 (the genre) is missing"))
    {
        Hint = new("在最外层加一行“文种: …”，可写：" + string.Join("、", names), "add a line '文种: …' at the root; the genres are: " + string.Join(", ", names)),
        Location = report.Location,
        Path = report.Path,
    };

    public static Finding GenreIsNoText(DataNode genre) => new("GW8112", Severity.Error,
        new("“文种”应当是文字", "文种 must be text"))
    {
        Hint = new("例如 文种: 述职报告", "for example 文种: 述职报告"),
        Location = genre.Location,
        Path = genre.Path,
    };

    public static Finding UnknownGenre(string wanted, SourceLocation? place, string? nearest, IEnumerable<string> names) => new("GW8113", Severity.Error,
        new($"没有“{wanted}”这个文种", $"there is no genre '{wanted}'"))
    {
        Hint = nearest is null
            ? new("可用的文种：" + string.Join("、", names), "the genres are: " + string.Join(", ", names))
            : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = place,
        Path = place is null ? null : RootSchema.GenreKey,
        Text = wanted,
    };

    public static Finding AmbiguousName(string name, SourceLocation? place, IReadOnlyList<(string Id, string Source)> entries) => new("GW8114", Severity.Error,
        new($"有 {entries.Count} 个文种都叫“{name}”：{string.Join("、", entries.Select(entry => $"{entry.Id}（{entry.Source}）"))}",
            $"{entries.Count} genres are called '{name}': {string.Join(", ", entries.Select(entry => $"{entry.Id} ({entry.Source})"))}"))
    {
        Hint = new($"改写文种的 id，例如 文种: {entries[0].Id}", $"write the id of the genre, e.g. 文种: {entries[0].Id}"),
        Location = place,
        Text = name,
    };

    public static Finding Refused(string wanted, SourceLocation? place, Finding reason) => new("GW8115", Severity.Error,
        new($"文种“{wanted}”不能用：{reason.Message.Chinese}", $"the genre '{wanted}' can't be used: {reason.Message.English}"))
    {
        Hint = reason.Hint,
        Location = place ?? reason.Location,
        Text = wanted,
        Source = reason.Source,
        Trace = reason.Location is null || place is null ? [] : [reason.Location],
    };
}
