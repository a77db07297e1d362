namespace Gongwen.Testing;

/// <summary>
/// What every plugin owes the program: a manifest in order whose contract range holds this host, code that loads and registers, rules and filters that say what they are,
/// never throw and give the same everywhere, computed data of the shape their schemas say, samples without errors.
/// </summary>
public static class PluginContract
{
    /// <summary>Checks a plugin's folder.</summary>
    /// <param name="folder">Holds plugin.yaml, genres/ and the built code.</param>
    /// <param name="install">The program's install; null asks the environment (GONGWEN_INSTALL).</param>
    /// <param name="english">English messages; null asks the environment (GONGWEN_LANG=en).</param>
    /// <exception cref="CheckFailedException">Something is wrong; the message says all of it.</exception>
    public static void Check(string folder, string? install = null, bool? english = null) => Check(AuthoredFolder.Load(folder, install, sources: null, english));

    /// <summary>Checks a plugin.</summary>
    /// <param name="folder">The plugin.</param>
    /// <exception cref="CheckFailedException">Something is wrong; the message says all of it.</exception>
    public static void Check(AuthoredFolder folder)
    {
        if (folder.Plugin is not { } plugin)
            throw new CheckFailedException(folder.Pick($"{folder.Folder} 是模板包，不是插件", $"{folder.Folder} is a pack, no plugin"));
        var faults = new ContractFaults(folder.English);
        ManifestContract.Check(folder, plugin, faults);
        foreach (var genreId in folder.GenreIds)
            GenreContract.Check(folder, genreId, faults);
        foreach (var sample in SampleTest.Names(folder))
            SampleContract.Check(folder, sample, faults);
        if (faults.All.Count == 0)
            return;
        var head = folder.Pick($"插件“{plugin.Id}”有 {faults.All.Count} 处不合约定：", $"the plugin '{plugin.Id}' breaks the contract in {faults.All.Count} place{(faults.All.Count == 1 ? "" : "s")}:");
        throw new CheckFailedException(string.Join('\n', faults.All.Select(fault => $"- {fault}").Prepend(head)));
    }
}
