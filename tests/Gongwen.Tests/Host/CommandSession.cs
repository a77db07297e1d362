using System.Text;
using Gongwen.Host;
using Gongwen.Host.Language;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>Runs command lines one after the other in a folder of their own and writes down what a person would see.</summary>
internal sealed class CommandSession : IDisposable
{
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);

    public CommandSession()
    {
        Folder = Directory.CreateTempSubdirectory("gongwen-").FullName;
        foreach (var sample in Directory.EnumerateDirectories(RepositoryFiles.Of("samples")).Where(sample => File.Exists(Path.Combine(sample, "report.yaml"))))
            File.Copy(Path.Combine(sample, "report.yaml"), Path.Combine(Folder, $"{Path.GetFileName(sample)}.yaml"));
    }

    /// <summary>Where the commands run; it holds the full samples, each named after its genre.</summary>
    public string Folder { get; }

    /// <summary>Adds a case's own files.</summary>
    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>From here on changes are told by <see cref="Changes"/>.</summary>
    public void Remember()
    {
        foreach (var file in Files())
            _before[file] = Convert.ToHexString(File.ReadAllBytes(Path.Combine(Folder, file)));
    }

    /// <summary>
    /// Runs a line: gongwen with NAME=VALUE before it (INPUT is what a person types at a terminal), mkdir DIR, cat FILE, cp FROM TO, rm PATH, or
    /// edit FILE OLD NEW.
    /// </summary>
    public string Run(string line)
    {
        var words = CommandLineWords.Of(line).ToList();
        if (words is ["mkdir", var made])
        {
            Directory.CreateDirectory(Path.Combine(Folder, made));
            return "";
        }

        if (words is ["edit", var edited, var old, var replacement])
        {
            var text = File.ReadAllText(Path.Combine(Folder, edited));
            Assert.Contains(old, text, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(Folder, edited), text.Replace(old, replacement, StringComparison.Ordinal));
            return "";
        }

        if (words is ["cp", var from, var to])
        {
            Copy(Path.Combine(Folder, from), Path.Combine(Folder, to));
            return "";
        }

        if (words is ["rm", var removed])
        {
            if (Directory.Exists(Path.Combine(Folder, removed)))
                Directory.Delete(Path.Combine(Folder, removed), recursive: true);
            else
                File.Delete(Path.Combine(Folder, removed));
            return "";
        }

        if (words is ["cat", var shown])
            return File.ReadAllText(Path.Combine(Folder, shown));
        var settings = words.TakeWhile(word => word != "gongwen").Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var (exit, output, error) = Gongwen([.. words.Skip(settings.Count + 1)], settings);
        return $"{Marked(output, "")}{Marked(error, "! ")}= {exit}\n";
    }

    /// <summary>Runs the program in this process.</summary>
    public (int Exit, string Output, string Error) Gongwen(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? settings = null, string? install = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var world = World(arguments, output, error, settings, install);
        var exit = GongwenProgram.Run(arguments, world);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>The world the program runs in: its fonts are those of the folder fonts.</summary>
    public World World(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, IReadOnlyDictionary<string, string>? settings = null, string? install = null) =>
        new(output, error, Folder, (install ?? Install.Folder) + Path.DirectorySeparatorChar, UserLanguage.Detect(arguments, settings?.GetValueOrDefault("GONGWEN_LANG")))
        {
            Today = new DateOnly(2026, 7, 15),
            DisabledPlugins = settings?.GetValueOrDefault("GONGWEN_DISABLED_PLUGINS")?.Split(',') ?? [],
            FurtherPlugins = settings?.GetValueOrDefault("GONGWEN_PLUGINS"),
            UserFolder = settings?.GetValueOrDefault("GONGWEN_HOME") is { } home ? Path.Combine(Folder, home) : null,
            Input = new StringReader(settings?.GetValueOrDefault("INPUT") ?? ""),
            IsInputTerminal = settings?.ContainsKey("INPUT") == true,
            FontFolders = () => [Path.Combine(Folder, "fonts")],
            FontSubstitute = _ => "DejaVu Sans",
            Time = new StoppedWatch(),
        };

    /// <summary>The files that are new, changed or gone, one a line.</summary>
    public string Changes()
    {
        var text = new StringBuilder();
        var after = Files();
        foreach (var file in after)
        {
            if (!_before.TryGetValue(file, out var bytes))
                text.Append($"+ {file}\n");
            else if (bytes != Convert.ToHexString(File.ReadAllBytes(Path.Combine(Folder, file))))
                text.Append($"~ {file}\n");
        }

        foreach (var gone in _before.Keys.Except(after, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            text.Append($"- {gone}\n");
        return text.ToString();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // What is printed must not depend on how long it took.
    private sealed class StoppedWatch : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in File.Exists(from) ? [from] : Directory.GetFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            var target = file == from ? to : Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string Marked(string text, string mark) =>
        string.Concat(text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(line => line.Length > 0 || text.Length > 0).Select(line => text.Length == 0 ? "" : $"{mark}{line}\n"));

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
