using System.CommandLine;
using System.Security.Cryptography;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack sign FILE|DIR --key KEY</summary>
public static class PackSignCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var pack = StoreOptions.Pack(language);
        var keyFile = new Option<string>("--key") { HelpName = "KEY", Description = language.Pick("私钥文件，由 gongwen key new 生成", "the private key, made by gongwen key new") };
        var command = new Command("sign", language.Pick("给模板包签名", "sign a pack")) { pack, keyFile };
        command.SetAction(result =>
        {
            if (result.GetValue(keyFile) is not { } keyPath)
                return StoreOptions.Wrong(world, new("缺少 --key 私钥文件", "--key KEY is missing"));
            var (argument, findings) = (result.GetRequiredValue(pack), new FindingList());
            var inspection = new FindingList();
            // What an older signature says of files changed since doesn't matter: the pack gets a new one.
            var inspected = services.Get<PackStores>(result.GetValue(verbose)).Inspect(argument, inspection);
            if (inspected is null || (inspected.IsArchive && inspected.Trust.State is TrustState.Bad or TrustState.Changed))
                findings.AddRange(inspection);
            if (inspected is not null)
                PackSeal.HoldsPrivateKey(inspected.Pack, inspected.Content, findings);
            using var key = KeyOf(world, keyPath, findings);
            if (findings.HasErrors || key is null)
                return StoreOptions.Report(world, findings);
            var publicKey = PublicKey.Of(key.ExportSubjectPublicKeyInfo())!;
            var signed = PackSeal.Sign(inspected!.Pack, inspected.Content, key, publicKey);
            if (Write(world, inspected, signed, findings))
                StoreOptions.Say(world, new($"已用密钥 {publicKey.Id} 给 {inspected.Pack.Title} 签名：{argument}", $"signed {inspected.Pack.Title} with key {publicKey.Id}: {argument}"));
            return StoreOptions.Report(world, findings);
        });
        return command;
    }

    private static bool Write(World world, InspectedPack inspected, PackContent signed, FindingList findings)
    {
        if (inspected.IsArchive)
            return SafeFile.Write(world.Resolve(inspected.ShownAs), ArchiveWriter.Write(signed), replace: true, inspected.ShownAs, findings);
        return Array.TrueForAll([DigestList.File, PackSignature.File], name =>
        {
            var file = Path.Combine(inspected.ShownAs, name);
            return SafeFile.Write(world.Resolve(file), signed[name]!, replace: true, file, findings);
        });
    }

    private static ECDsa? KeyOf(World world, string path, FindingList findings)
    {
        if (SafeFile.Read(world.Resolve(path), path, PublicKey.LargestFile, _ => TrustFault.Key(path, new("文件太大，不像密钥", "the file is too large for a key")), findings) is not { } bytes)
            return null;
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
            // A public key can be read too, but not signed with.
            key.ExportParameters(includePrivateParameters: true);
            if (PublicKey.Of(key.ExportSubjectPublicKeyInfo()) is not null)
                return key;
            findings.Add(TrustFault.Key(path, new("不是 ECDSA P-256 的私钥", "it is no private key of ECDSA P-256")));
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            findings.Add(TrustFault.Key(path, new("没有能用的私钥（PEM，不加口令）", "it holds no private key that can be used (PEM, without a password)")));
        }

        key.Dispose();
        return null;
    }
}
