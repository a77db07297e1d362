using System.Xml.Linq;

namespace Gongwen.Tests.Conventions;

/// <summary>Projects refer to one another, and to packages, as the design says: Contracts ← Engine ← Host; Liquid ← Engine; plugins → Contracts.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Gongwen.Contracts"] = [],
        ["Gongwen.Liquid"] = [],
        ["Gongwen.Engine"] = ["Gongwen.Contracts", "Gongwen.Liquid"],
        ["Gongwen.Testing"] = ["Gongwen.Engine"],
        ["Gongwen.Host"] = ["Gongwen.Engine", "Gongwen.Contracts"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Gongwen.Contracts"] = [],
        ["Gongwen.Liquid"] = [],
        ["Gongwen.Engine"] = ["DocumentFormat.OpenXml", "ExcelDataReader", "Markdig", "NuGet.Versioning", "System.IO.Packaging", "YamlDotNet"],
        ["Gongwen.Testing"] = [],
        ["Gongwen.Host"] = ["Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging", "Spectre.Console", "System.CommandLine"],
    };

    [Fact]
    public void Engine_projects_refer_only_to_what_lies_below_them()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var references = Compiled(ProjectFile("engine", project)).Select(Target);
            Assert.Empty(references.Except(allowed, StringComparer.Ordinal).Select(reference => $"{project} → {reference}"));
        }
    }

    [Fact]
    public void Engine_projects_use_only_the_packages_of_the_design()
    {
        foreach (var (project, allowed) in Packages)
        {
            var packages = Elements(ProjectFile("engine", project), "PackageReference").Select(element => (string)element.Attribute("Include")!);
            Assert.Empty(packages.Except(allowed, StringComparer.Ordinal).Select(package => $"{project} → {package}"));
        }
    }

    [Fact]
    public void No_project_of_the_engine_is_missing_here() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(RepositoryFiles.Of("engine")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Plugins_refer_to_the_contract_alone_and_do_not_copy_it()
    {
        var reference = Assert.Single(Elements(RepositoryFiles.Of("plugins", "Directory.Build.props"), "ProjectReference"));
        Assert.Equal("Gongwen.Contracts", Target(reference));
        Assert.Equal(("false", "runtime"), ((string?)reference.Attribute("Private"), (string?)reference.Attribute("ExcludeAssets")));
        foreach (var project in Directory.EnumerateFiles(RepositoryFiles.Of("plugins"), "*.csproj", SearchOption.AllDirectories))
        {
            Assert.Empty(Elements(project, "ProjectReference"));
            Assert.Empty(Elements(project, "Reference"));
        }
    }

    [Fact]
    public void Installed_plugins_hold_no_copy_of_the_contract() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Install.Folder, "plugins"), "Gongwen.Contracts.*", SearchOption.AllDirectories));

    [Fact]
    public void Versions_stand_in_one_file()
    {
        var projects = Directory.EnumerateFiles(RepositoryFiles.Root, "*.csproj", SearchOption.AllDirectories).Where(path => !path.Contains("artifacts", StringComparison.Ordinal));
        Assert.Empty(projects.SelectMany(project => Elements(project, "PackageReference")).Where(element => element.Attribute("Version") is not null).Select(element => element.ToString()));
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFiles.Of("Engine.sln"));
        var projects = new[] { "engine", "plugins", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.Of(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('/', '\\'));
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    private static string ProjectFile(string folder, string project) => RepositoryFiles.Of(folder, project, $"{project}.csproj");

    private static IEnumerable<XElement> Elements(string file, string name) => XDocument.Load(file).Descendants(name);

    // References that only order the build (ReferenceOutputAssembly=false) compile nothing in.
    private static IEnumerable<XElement> Compiled(string file) =>
        Elements(file, "ProjectReference").Where(element => (string?)element.Attribute("ReferenceOutputAssembly") != "false");

    private static string Target(XElement reference) => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'));
}
