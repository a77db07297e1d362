using Gongwen.Host.Language;

namespace Gongwen.Host;

/// <summary>Everything of the outside world the program uses, in one object, so that tests can hand in another.</summary>
public sealed record World(TextWriter Out, TextWriter Error, string CurrentFolder, string InstallFolder, UserLanguage Language)
{
    /// <summary>The day deadlines are compared with.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>True when <see cref="Error"/> is a terminal, so that progress may be drawn.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>How often a line says how far the work is where no bar can be drawn; null for never.</summary>
    public TimeSpan? ProgressEvery { get; init; }

    /// <summary>The columns of the terminal that <see cref="Out"/> is; null when it is none (a file, a pipe).</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>The ids of plugins that are not to be used (GONGWEN_DISABLED_PLUGINS, separated by commas).</summary>
    public IReadOnlyList<string> DisabledPlugins { get; init; } = [];

    /// <summary>A folder of plugins besides the install's own (GONGWEN_PLUGINS); null for none.</summary>
    public string? FurtherPlugins { get; init; }

    /// <summary>The folders whose sub-folders are plugins that every command uses.</summary>
    public IReadOnlyList<string> PluginFolders =>
        FurtherPlugins is { Length: > 0 } further ? [Path.Combine(InstallFolder, "plugins"), Resolve(further)] : [Path.Combine(InstallFolder, "plugins")];

    /// <summary>The user's own folder, with trusted keys, packs and plugins (GONGWEN_HOME, else gongwen in the platform's configuration folder); null when there is none.</summary>
    public string? UserFolder { get; init; }

    /// <summary>Where answers are typed.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>True when <see cref="Input"/> is a terminal, so that a question may be asked.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>The folders of installed fonts, asked for only when fonts are looked at; none by default.</summary>
    public Func<IReadOnlyList<string>> FontFolders { get; init; } = () => [];

    /// <summary>The font the machine would draw instead of one it hasn't; null when that can't be told.</summary>
    public Func<string, string?> FontSubstitute { get; init; } = _ => null;

    /// <summary>The clock, for what runs on and says when.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long the process has been there, for --timings; null when that can't be told.</summary>
    public Func<TimeSpan>? SinceStart { get; init; }

    /// <summary>Stops the work (Ctrl+C).</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What messages call a path: from the current folder when it lies in it, else whole; with '/'.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(CurrentFolder, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path.Replace('\\', '/') : relative;
    }

    /// <summary>An absolute path for one the user gave.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, CurrentFolder);
}
