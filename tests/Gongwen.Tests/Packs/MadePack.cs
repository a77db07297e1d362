using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Tests.Packs;

/// <summary>A small pack in memory and the keys tests sign it with.</summary>
internal static class MadePack
{
    public static PackContent Content { get; } = new("district", Files(
        ("pack.yaml", "id: district\nname: 临江区机关用包\nversion: 1.0.0\nengine: { min: 0.1, max: 0 }\n"),
        ("layouts/district-plain.yaml", "id: district-plain\nname: 临江区普通版式\nbase: gbt9704-plain\n"),
        ("samples/short/expected.txt", "第一行\n第二行\n"),
        ("seal.bin", "\r\n\0\r\n")));

    public static Pack Manifest => PackReader.Read(Content, [])!;

    public static ECDsa NewKey() => ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static PublicKey PublicOf(ECDsa key) => PublicKey.Of(key.ExportSubjectPublicKeyInfo())!;

    public static PackContent Signed(ECDsa key) => PackSeal.Sign(Manifest, Content, key, PublicOf(key));

    public static PackTrust Trust(PackContent content, FindingList findings, params PublicKey[] trusted) =>
        PackTrust.Of(Manifest, content, id => Array.Find(trusted, key => key.Id == id), findings);

    public static PackContent Edited(PackContent content, string path, Func<string, string> edit) =>
        content.With((path, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(content[path]!)))));

    public static PackContent WithWindowsLineEnds(PackContent content) =>
        content.With([.. content.Paths.Where(PackText.IsText).Select(path => (path, (byte[]?)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content[path]!).Replace("\n", "\r\n", StringComparison.Ordinal))))]);

    private static IEnumerable<KeyValuePair<string, byte[]>> Files(params (string Path, string Text)[] files) =>
        files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text)));
}
