using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>A report for each data file.</summary>
/// <param name="files">The data files, in their order.</param>
/// <param name="output">The output folder, absolute and as shown.</param>
internal sealed class FileSource(IReadOnlyList<ReportFile> files, OutputFolder output) : IBatchSource
{
    private readonly StemIndex _stems = new();
    private int _next;

    public int Count => files.Count;

    public BatchItem? Next()
    {
        if (_next == files.Count)
            return null;
        var (number, file) = (_next, files[_next]);
        _next++;
        var stem = Path.Combine(file.RelativeFolder, Path.GetFileNameWithoutExtension(file.Path)).Replace('\\', '/');
        var item = new BatchItem(number, file, file.ShownAs, stem, output.From(file.Path));
        if (_stems.FirstOf(stem, number) is var first && first != number)
            item.Naming.Add(FileFault.SameOutput(file.ShownAs, files[first].ShownAs, output.Shown(stem)));
        return item;
    }
}
