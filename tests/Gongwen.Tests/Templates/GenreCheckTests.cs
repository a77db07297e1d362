using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

using TemplateFile = Gongwen.Engine.Genres.TemplateFile;

namespace Gongwen.Tests.Templates;

/// <summary>The genres' templates have no fault that can be told without data, and every misspelt name in them is one.</summary>
public sealed class GenreCheckTests
{
    private static readonly PluginHost Plugins = PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(Install.Folder, "plugins")));

    public static TheoryData<string> Ids => new(Plugins.Genres.Select(genre => genre.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Templates_are_without_fault(string id)
    {
        var (genre, code) = Read(id);
        var findings = Check(genre, code);
        Assert.True(findings.Count == 0, FindingText.Of(findings));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_misspelt_name_is_reported_at_its_place(string id)
    {
        var (genre, code) = Read(id);
        var parser = GenreTemplates.ParserOf(genre, code, draft: false);
        var missed = new List<string>();
        var mutants = 0;
        foreach (var section in genre.Sections)
        {
            if (section.Template is not { } file)
                continue;
            mutants += Misspell(parser, file, missed, misspelt => Check(genre with { Sections = [section with { Template = misspelt }] }, code));
        }

        foreach (var (name, users) in Partials(genre, parser))
        {
            mutants += Misspell(parser, genre.Partials[name], missed, misspelt =>
            {
                var partials = new Dictionary<string, TemplateFile>(genre.Partials, StringComparer.Ordinal) { [name] = misspelt };
                return users.SelectMany(section => Check(genre with { Sections = [section], Partials = partials }, code));
            });
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed));
        Assert.True(mutants > 100, $"only {mutants} names were misspelt");
    }

    [Fact]
    public void Keys_and_patterns_for_texts_somebody_wrote_are_held_against_the_genre()
    {
        var (genre, code) = Read("duty-report");
        var place = SourceLocation.OfFile("genre.yaml");
        var faulty = genre with
        {
            Import = new ImportKeys(new Dictionary<string, DataNode>(StringComparer.Ordinal) { ["title"] = DataNode.OfText("标提", place), ["document"] = DataNode.OfText("list", place) }),
            Sections = [.. genre.Sections.Select(section => section.Id == "duties" ? section with { HeadingPlaces = [DataNode.OfText("主要(工作", place), DataNode.OfText("工作?|", place), DataNode.OfText("工作", place)] } : section)],
        };
        Assert.Equal(
            [
                "GW8118 import 的 title 写了“标提”，报告最外层没有这个键：是不是要写“标题”？",
                "GW8118 import 的 document 写了“list”，没有这个文书：可以写：report",
                "GW8119 headings 里的“主要(工作”不能用：第 6 个字符附近写错了（InsufficientClosingParentheses）：写标题里有的词，或者一个正则表达式，例如 主要(工作|做法)",
                "GW8119 headings 里的“工作?|”不能用：什么都没有也算找到：写标题里有的词，或者一个正则表达式，例如 主要(工作|做法)",
            ],
            Check(faulty, code).Select(finding => $"{finding.RuleId} {finding.Message.Chinese}：{finding.Hint!.Chinese}"));
    }

    [Fact]
    public void The_partial_for_entries_of_an_outline_has_no_fault()
    {
        var (genre, code) = Read("duty-report");
        var partial = GenreTemplates.ParserOf(genre, code, draft: false).ParsePartial(OutlineEntry.PartialName)!;
        // That a chapter has a title is seen before it is printed, which the analyzer can't follow into the partial.
        Assert.DoesNotContain(new LiquidAnalyzer().Analyze(partial, SchemaTyping.OutlineOf(genre)), error => !error.Message.Chinese.Contains("“部分.标题”可能", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_partial_is_rendered_by_some_genre()
    {
        var rendered = new HashSet<string>(StringComparer.Ordinal);
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Plugins.Genres.Select(genre => genre.Id))
        {
            var (genre, code) = Read(id);
            there.UnionWith(genre.Partials.Values.Select(partial => partial.File));
            rendered.UnionWith(Partials(genre, GenreTemplates.ParserOf(genre, code, draft: false)).Select(partial => genre.Partials[partial.Name].File));
        }

        // The engine calls it for reports that have an order of their own.
        rendered.UnionWith(there.Where(file => file.EndsWith($"/{OutlineEntry.PartialName}.liquid", StringComparison.Ordinal)));
        Assert.Equal(there.Order(StringComparer.Ordinal), rendered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tables_whose_widths_no_schema_gives_are_reported_in_sections_and_partials()
    {
        var (genre, code) = Read("rectification-list");
        var section = genre.Sections.First(section => section.Template is not null);
        var faulty = genre with
        {
            Sections = [section with { Template = new TemplateFile("template.liquid", "正文。\n  ::: table @清单\n:::\n{% render 'wide' %}\n::: table @清淡\n:::") }],
            Partials = new Dictionary<string, TemplateFile>(StringComparer.Ordinal)
            {
                ["wide"] = new("wide.liquid", "::: table @甲.乙\n:::"),
                ["unused"] = new("unused.liquid", "::: table @丙\n:::"),
            },
        };

        Assert.Equal(
            """
            template.liquid:5:1 GW4028 数据里没有“清淡”这个列表，不知道列宽
            wide.liquid:1:1 GW4028 数据里没有“甲.乙”这个列表，不知道列宽
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Check(faulty, code).Select(finding => $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}")));
    }

    /// <summary>Misspells each name of a file, one at a time, and tells which a check doesn't report exactly where it stands.</summary>
    private static int Misspell(LiquidParser parser, TemplateFile file, List<string> missed, Func<TemplateFile, IEnumerable<Finding>> check)
    {
        var names = TemplateReferences.Of(parser.Parse(file.Text, file.File).Template);
        foreach (var name in names)
        {
            var misspelt = file with { Text = $"{file.Text[..name.Span.Offset]}{name.Name}误{file.Text[name.Span.End..]}" };
            if (!check(misspelt).Any(finding => finding.Location!.File == file.File && finding.Location.Line == name.Span.Line && finding.Location.Column == name.Span.Column))
                missed.Add($"{name.Span} {name.Kind} {name.Name}");
        }

        return names.Count;
    }

    /// <summary>The partials that sections render or include, with these sections.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<GenreSection> Users)> Partials(Genre genre, LiquidParser parser)
    {
        var users = new Dictionary<string, List<GenreSection>>(StringComparer.Ordinal);
        foreach (var section in genre.Sections)
        {
            var open = new Stack<TemplateFile>(section.Template is { } template ? [template] : []);
            while (open.TryPop(out var file))
            {
                foreach (var name in TemplateReferences.Of(parser.Parse(file.Text, file.File).Template).Where(name => name.Kind == TemplateReferenceKind.Template).Select(name => name.Name))
                {
                    var list = users.TryGetValue(name, out var known) ? known : users[name] = [];
                    if (list.Contains(section))
                        continue;
                    list.Add(section);
                    open.Push(genre.Partials[name]);
                }
            }
        }

        return users.OrderBy(user => user.Key, StringComparer.Ordinal).Select(user => (user.Key, (IReadOnlyList<GenreSection>)user.Value));
    }

    private static FindingList Check(Genre genre, GenreCode code)
    {
        var findings = new FindingList();
        GenreCheck.Run(genre, code, findings);
        return findings;
    }

    private static (Genre Genre, GenreCode Code) Read(string id)
    {
        var findings = new FindingList();
        var pack = PackReader.Read(new FolderFiles(Path.Combine(Install.Folder, "templates", "gbt9704"), "gbt9704"), findings)!;
        var catalog = new GenreCatalog(Plugins.Genres, new SharedParts(pack.ReadPartials(findings), SharedShapes.BuiltIn));
        var genre = catalog.Find(id, place: null, findings);
        var code = genre is null ? null : Plugins.CodeOf(genre, findings);
        Assert.True(findings.Count == 0, FindingText.Of(findings));
        return (genre!, code!);
    }
}
