using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>sample.yaml beside a sample's data file: how the sample is rendered when its pack is tested.</summary>
public static class SampleSettings
{
    /// <summary>The file's name.</summary>
    public const string File = "sample.yaml";

    /// <summary>True for a sample that keeps blanks on purpose, such as a model text. It is rendered as a draft in tests, and nowhere else.</summary>
    /// <param name="files">Where the sample lies.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="findings">Gets the faults of the file.</param>
    public static bool IsDraft(IFileSource files, string folder, FindingList findings)
    {
        var path = $"{folder}/{File}";
        if (!files.Has(path) || files.ReadManifest(path, findings) is not { } root)
            return false;
        return new ManifestNode(root, PackFault.Codes, findings, "draft").Flag("draft");
    }
}
