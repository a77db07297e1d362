using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Host.Files;

/// <summary>Writes and deletes whole folders: complete or not at all.</summary>
public static class SafeFolder
{
    /// <summary>Puts a folder of these files in place of what is there: written beside it first, then moved. False when it could not be done, with a finding.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="content">Its files.</param>
    /// <param name="shownAs">What messages call it.</param>
    /// <param name="findings">Gets why it could not be done.</param>
    public static bool Write(string path, PackContent content, string shownAs, FindingList findings)
    {
        // Names with a dot are no packs or plugins, so that what a crash leaves is never taken for one.
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".new-{Path.GetFileName(path)}-{Environment.ProcessId}");
        var old = Path.Combine(Path.GetDirectoryName(path)!, $".old-{Path.GetFileName(path)}-{Environment.ProcessId}");
        try
        {
            foreach (var file in content.Paths)
            {
                var target = Path.Combine(beside, file.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, content[file]!);
            }

            var replaces = Directory.Exists(path);
            if (replaces)
                Directory.Move(path, old);
            try
            {
                Directory.Move(beside, path);
            }
            catch (Exception exception) when (SafeFile.IsOfFiles(exception) && replaces)
            {
                Directory.Move(old, path);
                throw;
            }

            if (replaces)
                TryDelete(old);
            return true;
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            TryDelete(beside);
            findings.Add(FileFault.Unwritable(shownAs, exception));
            return false;
        }
    }

    /// <summary>Deletes a folder and, when that leaves it empty, the one it lies in. What can't be deleted stays.</summary>
    public static void Delete(string path)
    {
        TryDelete(path);
        var parent = Path.GetDirectoryName(path)!;
        if (Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any())
            TryDelete(parent);
    }

    private static void TryDelete(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // What is left is in no lock and therefore not used.
        }
    }
}
