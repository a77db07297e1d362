using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Host.Authoring;

/// <summary>The files of a new plugin, filled in. Their templates lie in the folder Plugin beside this file and are part of the program.</summary>
internal static class PluginFiles
{
    // Templates lie flat; here is where each of them goes.
    private static readonly (string Template, string Path)[] Places =
    [
        ("plugin.yaml", "plugin.yaml"),
        ("project.xml", "__NAMESPACE__.csproj"),
        ("build.props.xml", "Directory.Build.props"),
        ("entry.cs.txt", "__NAMESPACE__Plugin.cs"),
        ("rule.cs.txt", "Rules/DeadlineAfterDate.cs"),
        ("genre.yaml", "genres/__ID__/genre.yaml"),
        ("schema.yaml", "genres/__ID__/sections/body/schema.yaml"),
        ("template.liquid", "genres/__ID__/sections/body/template.liquid"),
        ("report.yaml", "genres/__ID__/samples/first/report.yaml"),
        ("expected.md", "genres/__ID__/samples/first/expected.md"),
        ("tests.project.xml", "tests/__NAMESPACE__.Tests.csproj"),
        ("tests.cs.txt", "tests/__NAMESPACE__Tests.cs"),
        ("gitignore.txt", ".gitignore"),
    ];

    /// <summary>Paths with '/' and contents, in the order people are told of them.</summary>
    /// <param name="plugin">What it is called.</param>
    /// <param name="install">The program's folder, for the build.</param>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Of(NewPlugin plugin, string install)
    {
        var version = ContractVersion.Current.Split('.');
        (string Placeholder, string Value)[] values =
        [
            ("__ID__", plugin.Id),
            ("__NAMESPACE__", plugin.Namespace),
            ("__GENRE_NAME__", plugin.GenreName),
            ("__RULE__", plugin.RuleId),
            ("__CONTRACT_MIN__", $"{version[0]}.{version[1]}"),
            ("__CONTRACT_MAX__", version[0]),
            ("__INSTALL__", InBuildFile(install)),
        ];
        return [.. Places.Select(place => (Fill(place.Path, values), Encoding.UTF8.GetBytes(Fill(Read(place.Template), values))))];
    }

    private static string Fill(string text, (string Placeholder, string Value)[] values)
    {
        foreach (var (placeholder, value) in values)
            text = text.Replace(placeholder, value, StringComparison.Ordinal);
        return text;
    }

    // A path as a property's value: what XML and what the build give a meaning of its own is written otherwise.
    private static string InBuildFile(string install)
    {
        var path = new StringBuilder();
        foreach (var character in install.Replace('\\', '/').TrimEnd('/') + "/")
        {
            path.Append(character switch
            {
                '%' => "%25",
                '$' => "%24",
                '@' => "%40",
                ';' => "%3B",
                '\'' => "%27",
                '*' => "%2A",
                '?' => "%3F",
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => character.ToString(),
            });
        }

        return path.ToString();
    }

    private static string Read(string template)
    {
        using var stream = typeof(PluginFiles).Assembly.GetManifestResourceStream($"Plugin/{template}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
