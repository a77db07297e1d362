using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Tests.GenreSamples;

/// <summary>The files of a plugin or pack with another text in one of them.</summary>
internal sealed class ChangedFiles(IFileSource files, string changed, string text) : IFileSource
{
    public string NameOf(string path) => files.NameOf(path);

    public IReadOnlyList<string> FoldersIn(string folder) => files.FoldersIn(folder);

    public IReadOnlyList<string> FilesIn(string folder) => files.FilesIn(folder);

    public byte[]? Read(string path, FindingList findings) => path == changed ? Encoding.UTF8.GetBytes(text) : files.Read(path, findings);
}
