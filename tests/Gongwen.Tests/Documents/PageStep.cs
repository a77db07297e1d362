namespace Gongwen.Tests.Documents;

/// <summary>Something a page asks its reader to do.</summary>
/// <param name="Line">Where the page says so.</param>
internal abstract record PageStep(int Line)
{
    /// <summary>Write a file.</summary>
    /// <param name="Line">Where the page says so.</param>
    /// <param name="Path">Relative to the folder the reader is in.</param>
    /// <param name="Text">The whole content.</param>
    internal sealed record WriteFile(int Line, string Path, string Text) : PageStep(Line);

    /// <summary>Type a command.</summary>
    /// <param name="Line">Where the page says so.</param>
    /// <param name="Command">The command.</param>
    /// <param name="Exit">How it ends.</param>
    /// <param name="Output">What it prints, with … for what is left out; null when the page doesn't show it.</param>
    internal sealed record Type(int Line, string Command, int Exit, IReadOnlyList<string>? Output) : PageStep(Line);
}
