using System.Globalization;
using System.Text;

namespace Gongwen.Engine.Adopting;

/// <summary>Writes the files of a genre: genre.yaml, a schema and a template for each section, the sample with the blanks, the list of fields.</summary>
internal sealed class GenreFiles(string id, string name, string source)
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by their paths in the pack.</summary>
    public IReadOnlyDictionary<string, byte[]> All => _files;

    /// <summary>genre.yaml.</summary>
    public void AddGenre(IEnumerable<ModelSection> sections)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"id: {id}\nname: {Quoted(name)}\ndescription: {Quoted($"按范文做的文种：{name}")}\nlayout: gbt9704-plain            # gongwen layout list 列出全部版式\n")
            .Append("sections:                        # 按成文顺序；各章的数据都写在数据文件的第一层\n");
        foreach (var section in sections)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {section.Id} }}{new string(' ', Math.Max(1, 10 - section.Id.Length))}# {section.Title}\n");
        Add($"genres/{id}/genre.yaml", text.ToString());
    }

    /// <summary>The schema of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="fields">The fields that first stand in it.</param>
    public void AddSchema(ModelSection section, IReadOnlyList<Field> fields)
    {
        if (fields.Count == 0)
            return;
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"title: {Quoted(section.Title)}\ntype: object\nrequired:\n");
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"  - {field.Name}\n");
        text.Append("properties:\n");
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {field.Name}:\n    title: {Quoted(field.Name)}\n    description: {Quoted(DescriptionOf(field))}\n");
            foreach (var keyword in FieldWords.Schema(field.Kind))
                text.Append(CultureInfo.InvariantCulture, $"    {keyword}\n");
            text.Append(CultureInfo.InvariantCulture, $"    x-blank: [{string.Join(", ", field.Blanks.Select(Quoted))}]   # 范文里的空；没有填的还是它\n    examples: [{FieldWords.Example(field)}]\n");
        }

        Add($"genres/{id}/sections/{section.Id}/schema.yaml", text.ToString());
    }

    /// <summary>The template of a section.</summary>
    public void AddTemplate(ModelSection section, string text) =>
        Add($"genres/{id}/sections/{section.Id}/template.liquid", "{%- comment -%} " + section.Title.Replace("{", "", StringComparison.Ordinal).Replace("%}", "", StringComparison.Ordinal) + " {%- endcomment %}\n\n" + text.TrimEnd('\n') + "\n");

    /// <summary>The sample that keeps the blanks.</summary>
    public void AddSample(IEnumerable<Field> fields)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# 范文原样，空都没有填：{OneLine(source)}\n文种: {Quoted(name)}\n");
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{field.Name}: {Quoted(field.Blanks[0])}\n");
        Add($"genres/{id}/samples/model/report.yaml", text.ToString());
        Add($"genres/{id}/samples/model/sample.yaml", "draft: true                      # 空没有填，按草稿出\n");
    }

    /// <summary>README.md: what the pack is and its fields.</summary>
    public void AddReadme(IReadOnlyList<Field> fields, int blanks, IReadOnlyList<string> dropped)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {name}\n\n由范文 {OneLine(source)} 做成：{blanks} 处空，{fields.Count} 个字段。\n\n")
            .Append(CultureInfo.InvariantCulture, $"```\ngongwen new {id} --pack 本文件夹 -o 数据.yaml\ngongwen render 数据.yaml --pack 本文件夹 -o 成文.docx\n```\n\n## 字段\n\n")
            .Append("| 字段 | 类别 | 单位 | 处数 | 范文里的句子 |\n|---|---|---|---|---|\n");
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"| {field.Name}{(field.IsGuess ? "（名称拿不准）" : "")} | {FieldWords.KindName(field.Kind)} | {field.Unit} | {field.Uses} | {field.Sentence.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        if (dropped.Count > 0)
        {
            text.Append("\n## 没有取的行\n\n");
            foreach (var line in dropped)
                text.Append(CultureInfo.InvariantCulture, $"- {OneLine(line)}\n");
        }

        Add("README.md", text.ToString());
    }

    private static string DescriptionOf(Field field)
    {
        List<string> said = [];
        if (field.Unit is { } unit)
            said.Add($"单位：{unit}");
        if (FieldWords.HowTo(field.Kind) is { } how)
            said.Add(how);
        said.Add($"填在：{field.Sentence}");
        if (field.Uses > 1)
            said.Add($"共 {field.Uses} 处");
        return string.Join("；", said);
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => c switch { '\\' => "\\\\", '"' => "\\\"", _ when char.IsControl(c) => " ", _ => c.ToString() })) + "\"";

    private void Add(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text);
}
