using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Tests.Authoring;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Documents;

/// <summary>Does what a page says, in a folder of its own, with the installed program.</summary>
internal sealed class PageReader : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gongwen-").FullName;
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private string _folder;

    public PageReader()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_root, "work")).FullName;
        _settings["GONGWEN_HOME"] = Path.Combine(_root, "home");
        foreach (var sample in Directory.EnumerateDirectories(RepositoryFiles.Of("samples")).Where(sample => File.Exists(Path.Combine(sample, "report.yaml"))))
            File.Copy(Path.Combine(sample, "report.yaml"), Path.Combine(_folder, $"{Path.GetFileName(sample)}.yaml"));
    }

    /// <summary>What could not be done because packages can't be restored here.</summary>
    public List<string> Skipped { get; } = [];

    public void Do(PageStep step)
    {
        if (step is PageStep.WriteFile file)
        {
            var path = Path.Combine([_folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        else if (step is PageStep.Type typed)
        {
            Type(typed);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Type(PageStep.Type typed)
    {
        var words = CommandLineWords.Of(typed.Command).ToList();
        var settings = new Dictionary<string, string>(_settings, StringComparer.Ordinal);
        while (words.Count > 0 && words[0].Split('=', 2) is [var name, var value] && name.Length > 0 && name.All(character => char.IsAsciiLetterUpper(character) || character == '_'))
        {
            settings[name] = value;
            words.RemoveAt(0);
        }

        var (exit, output) = Run(words, settings);
        if (words is ["dotnet", ..] && exit != 0 && AuthorFolder.LacksPackages(output))
        {
            Skipped.Add(typed.Command);
            return;
        }

        Assert.True(exit == typed.Exit, $"line {typed.Line}: {typed.Command} ends with {exit}:\n{output}");
        if (typed.Output is { } expected)
            Assert.True(Pattern(expected).IsMatch(output), $"line {typed.Line}: {typed.Command} prints\n{output}\nand not\n{string.Join('\n', expected)}");
    }

    private (int Exit, string Output) Run(List<string> words, Dictionary<string, string> settings)
    {
        switch (words)
        {
            case ["gongwen", .. var arguments]:
                var (exit, output, error) = InstalledProgram.Run(_folder, arguments, install: null, settings);
                return (exit, (output + error).ReplaceLineEndings("\n"));
            case ["dotnet", .. var arguments]:
                return AuthorFolder.RunDotnet(_folder, arguments, settings);
            case ["cd", var folder]:
                _folder = Path.GetFullPath(folder, _folder);
                return (Directory.Exists(_folder) && _folder.StartsWith(_root, StringComparison.Ordinal) ? 0 : 1, "");
            case ["mkdir", .. var folders]:
                foreach (var folder in folders.Where(folder => folder != "-p"))
                    Directory.CreateDirectory(Path.Combine(_folder, folder));
                return (0, "");
            case ["cat", var file]:
                return (0, File.ReadAllText(Path.Combine(_folder, file)).ReplaceLineEndings("\n"));
            case ["cp", var from, var to]:
                File.Copy(Path.Combine(_folder, from), Path.Combine(_folder, to), overwrite: true);
                return (0, "");
            case ["rm", var file]:
                File.Delete(Path.Combine(_folder, file));
                return (0, "");
            default:
                return (127, "a page may say gongwen, dotnet, cd, mkdir, cat, cp and rm");
        }
    }

    // A line of … is any lines, … in a line any text.
    private static Regex Pattern(IReadOnlyList<string> expected)
    {
        var pattern = new StringBuilder("^");
        foreach (var line in expected)
            pattern.Append(line.Trim() == "…" ? "([^\n]*\n)*?" : Regex.Escape(line.TrimEnd()).Replace("…", "[^\n]*", StringComparison.Ordinal) + "[ ]*\n");
        return new Regex(pattern.Append("\n*$").ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
    }
}
