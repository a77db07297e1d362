using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;

namespace Gongwen.Host.Commands;

/// <summary>gongwen key new -o FILE : a private key, and its public key in FILE.pub.</summary>
public static class KeyNewCommand
{
    private const string PublicEnding = ".pub";

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services)
    {
        var (world, language) = (services.World, services.World.Language);
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = language.Pick("私钥文件；旁边的 FILE.pub 是公钥", "the private key's file; FILE.pub beside it is the public key") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖已有的密钥；用它签的名从此没有人能再签", "replace existing keys; nobody can sign with the old one any more") };
        var command = new Command("new", language.Pick("生成一对密钥（ECDSA P-256）", "make a pair of keys (ECDSA P-256)")) { output, force };
        command.SetAction(result =>
        {
            if (result.GetValue(output) is not { } file)
                return StoreOptions.Wrong(world, new("缺少 -o 私钥文件", "-o FILE is missing"));
            var (findings, replace, publicFile) = (new FindingList(), result.GetValue(force), file + PublicEnding);
            foreach (var existing in replace ? [] : new[] { file, publicFile }.Where(existing => File.Exists(world.Resolve(existing))))
                findings.Add(FileFault.OutputExists(existing));
            if (findings.HasErrors)
                return StoreOptions.Report(world, findings);
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var publicKey = PublicKey.Of(key.ExportSubjectPublicKeyInfo())!;
            if (SafeFile.Write(world.Resolve(file), Encoding.UTF8.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"), replace, file, findings, secret: true)
                && SafeFile.Write(world.Resolve(publicFile), Encoding.UTF8.GetBytes(publicKey.ToPem(null)), replace, publicFile, findings))
            {
                StoreOptions.Say(world, new($"已生成 {file}（私钥，自己保管，不要交给别人）和 {publicFile}（公钥，发给用户）", $"wrote {file} (the private key: keep it, give it to nobody) and {publicFile} (the public key, for your users)"));
                StoreOptions.Say(world, new($"密钥编号：{publicKey.Id}", $"id of the key: {publicKey.Id}"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
