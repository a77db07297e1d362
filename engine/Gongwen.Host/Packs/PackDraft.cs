using System.Text;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;

namespace Gongwen.Host.Packs;

/// <summary>The files of a pack that is begun: a manifest, and of a genre only what is going to be changed.</summary>
public sealed class PackDraft
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by their paths.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>pack.yaml.</summary>
    /// <param name="id">The pack's id.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="level">organisation or unit.</param>
    /// <param name="based">What it stands on.</param>
    public void AddManifest(string id, string name, string level, IEnumerable<Pack> based)
    {
        var parts = PackReader.EngineVersion.Split('.');
        var text = new StringBuilder()
            .Append($"id: {id}\nname: {Quoted(name)}\nversion: 1.0.0\n")
            .Append($"engine: {{ min: {parts[0]}.{parts[1]}, max: {parts[0]} }}   # 适用的引擎版本，max 少写的段不限\n")
            .Append("base:                            # 底包要写准确的版本\n");
        foreach (var pack in based)
            text.Append($"  - {{ id: {pack.Id}, version: {pack.Version} }}\n");
        if (level != "organisation")
            text.Append($"level: {level}                      # 内设机构或下属单位，叠在机关的模板包之上\n");
        Add("pack.yaml", text.ToString());
    }

    /// <summary>A copy of the file a genre uses now.</summary>
    /// <returns>False when the genre has no such file.</returns>
    public bool CopyFrom(GenreFolder genre, string path)
    {
        if (!genre.Files.Has(genre.PathOf(path)) || genre.Files.Read(genre.PathOf(path), []) is not { } bytes)
            return false;
        _files[genre.PathOf(path)] = bytes;
        return true;
    }

    /// <summary>The data file of the genre's smallest sample; nothing when it has none.</summary>
    public void CopySample(GenreFolder genre)
    {
        var smallest = genre.Files.FoldersIn(genre.PathOf("samples"))
            .Select(name => (Path: genre.PathOf($"samples/{name}/report.yaml"), Bytes: genre.Files.Read(genre.PathOf($"samples/{name}/report.yaml"), [])))
            .Where(sample => sample.Bytes is not null)
            .MinBy(sample => sample.Bytes!.Length);
        if (smallest.Bytes is not null)
            _files[smallest.Path] = smallest.Bytes;
    }

    /// <summary>A layout laid over the one of the same id, with nothing changed yet.</summary>
    public void AddLayout(string id) => Add($"layouts/{id}.yaml", $"""
        base: {id}           # 叠在下面的同名版式之上，只写要改的参数
        parameters:
          # 参数和现在的值见 gongwen layout show {id}；偏离国标的规定要写理由：
          # title.size: 小二
          # page.top: {"{"} value: 35, allow-deviation: 理由 {"}"}

        """);

    /// <summary>A genre of one section, to begin with.</summary>
    public void AddGenre(string id, string name)
    {
        var folder = $"{GenreFolder.FolderName}/{id}";
        Add($"{folder}/genre.yaml", $"""
            id: {id}
            name: {Quoted(name)}
            description: {Quoted(name)}
            layout: gbt9704-plain            # gongwen layout list 列出全部版式
            sections:                        # 按成文顺序；写了 key 的章节，数据写在这个键下
              - {"{"} id: body {"}"}

            """);
        Add($"{folder}/sections/body/schema.yaml", $"""
            title: {Quoted(name)}
            type: object
            required: [标题, 正文, 署名, 成文日期]
            properties:
              标题: {"{"} title: 标题, $ref: 'gongwen:text', examples: [{Quoted("关于" + name + "的说明")}] {"}"}
              正文: {"{"} title: 正文, description: 一段文字，或者一个列表一条一段, $ref: 'gongwen:paragraphs', examples: [这里写正文。] {"}"}
              署名: {"{"} title: 署名, $ref: 'gongwen:text', examples: [临江区示例局] {"}"}
              成文日期: {"{"} title: 成文日期, $ref: 'gongwen:date', examples: [2026-03-02] {"}"}

            """);
        Add($"{folder}/sections/body/template.liquid", """
            # {{ 标题 }}

            {% render 'paragraphs', 段落: 正文 %}

            ::: signature
            {{ 署名 }}
            date: {{ 成文日期 | 日期 }}
            :::

            """);
        Add($"{folder}/samples/short/report.yaml", $"""
            文种: {Quoted(name)}
            标题: {Quoted("关于" + name + "的说明")}
            正文:
              - 现将有关情况说明如下：
              - 本样例用来检查模板，改了模板就运行 gongwen pack test。
            署名: 临江区示例局
            成文日期: 2026-03-02

            """);
    }

    private void Add(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));

    // A name may look like something else to YAML.
    private static string Quoted(string text) =>
        text.All(character => char.IsLetterOrDigit(character)) && !char.IsAsciiDigit(text[0]) && text is not ("true" or "false" or "null" or "yes" or "no") ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
