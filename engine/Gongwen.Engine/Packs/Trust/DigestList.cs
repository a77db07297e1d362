using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>
/// gongwen.digests: which pack it is and the SHA-256 of every file of it. First line "gongwen-digests 1 ID VERSION", then "DIGEST  PATH"
/// lines in ordinal order. Texts count with \n as their line end. The signature is over this list.
/// </summary>
/// <param name="PackId">Whose list it is.</param>
/// <param name="Version">Of that pack.</param>
/// <param name="Files">The digests, 64 small hexadecimal digits, by path in ordinal order.</param>
public sealed record DigestList(string PackId, string Version, IReadOnlyList<KeyValuePair<string, string>> Files)
{
    /// <summary>The list's file in a pack.</summary>
    public const string File = "gongwen.digests";

    private const string Format = "gongwen-digests 1";
    private const int DigestLength = 64;

    /// <summary>The list of a pack's files, without those that the list and the signature are.</summary>
    public static DigestList Of(PackContent content, string packId, string version) =>
        new(packId, version, [.. content.Paths.Where(path => path is not (File or PackSignature.File)).Select(path => KeyValuePair.Create(path, DigestOf(path, content[path]!)))]);

    /// <summary>The SHA-256 of a file, texts with \n as their line end: 64 small hexadecimal digits.</summary>
    public static string DigestOf(string path, byte[] bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(PackText.WithPlainLineEnds(path, bytes)));

    /// <summary>True for 64 small hexadecimal digits.</summary>
    public static bool IsDigest(string text) => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A list as it is written; null, with a finding for every line at fault, when it can't be read.</summary>
    public static DigestList? Read(byte[] bytes, string file, FindingList findings)
    {
        var own = new FindingList();
        var lines = Encoding.UTF8.GetString(PackText.WithPlainLineEnds(File, bytes)).Split('\n');
        if (lines[0].Split(' ') is not ["gongwen-digests", "1", var id, var version] || !ManifestNode.IsId(id) || !VersionSpan.IsVersion(version))
        {
            findings.Add(TrustFault.DigestLine(Place(1), new($"第一行应当是“{Format} 模板包id 版本”", $"the first line must be '{Format} ID VERSION'")));
            return null;
        }

        var files = new List<KeyValuePair<string, string>>();
        for (var index = 1; index < lines.Length; index++)
        {
            var line = lines[index];
            if (line.Length == 0 && index == lines.Length - 1)
                break;
            var (digest, path) = line.Length > DigestLength + 2 ? (line[..DigestLength], line[(DigestLength + 2)..]) : ("", "");
            if (!IsDigest(digest) || line[DigestLength] != ' ' || line[DigestLength + 1] != ' ')
                own.Add(TrustFault.DigestLine(Place(index + 1), new("应当是 64 位十六进制的摘要、两个空格和文件名", "there must be 64 hexadecimal digits, two spaces and a file")));
            else if (PackPath.Refusal(path) is { } reason)
                own.Add(TrustFault.DigestLine(Place(index + 1), new($"文件名不能用：{reason.Chinese}", $"the name can't be used: {reason.English}")));
            else if (files.Count > 0 && string.CompareOrdinal(files[^1].Key, path) >= 0)
                own.Add(TrustFault.DigestLine(Place(index + 1), new($"“{path}”不在应有的次序上", $"'{path}' is out of order")));
            else
                files.Add(KeyValuePair.Create(path, digest));
        }

        findings.AddRange(own);
        return own.HasErrors ? null : new DigestList(id, version, files);

        SourceLocation Place(int line) => new(file, line, 1, line, 1 + lines[line - 1].Length);
    }

    /// <summary>The list as it is written and signed.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder($"{Format} {PackId} {Version}\n");
        foreach (var (path, digest) in Files)
            text.Append(digest).Append("  ").Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What differs between the list and the files there are.</summary>
    public DigestDifference Compare(PackContent content) => DigestDifference.Of(Files, Of(content, PackId, Version).Files);
}
