using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>What is wrong with digest lists, signatures, keys, locks and what lies in stores: one place for the codes GW805x and GW806x and their words.</summary>
public static class TrustFault
{
    private static readonly LocalizedText GetAgain = new("不要使用；向发布者重新取得这个模板包", "don't use it; get the pack from its publisher again");
    private static readonly LocalizedText AuthorSignsAgain = new("不是自己改的，就向发布者重新取得；是作者自己改的，用 gongwen pack sign 重新签名", "if you didn't change it, get the pack from its publisher again; its author signs it again with gongwen pack sign");

    internal static ManifestCodes LockCodes { get; } = new("GW8060", "GW8061", "GW8062");

    internal static Finding DigestLine(SourceLocation place, LocalizedText what) => new("GW8050", Severity.Error,
        new($"摘要清单 gongwen.digests 写法不对：{what.Chinese}", $"the digest list is ill-formed: {what.English}"))
    {
        Hint = GetAgain,
        Location = place,
    };

    /// <summary>GW8050: an archive without a digest list.</summary>
    public static Finding NoDigests(string file) => Of("GW8050", file,
        new("没有摘要清单 gongwen.digests", "the digest list gongwen.digests is missing"), new("用 gongwen pack build 生成 .gwpack，用 gongwen pack sign 签名", "make a .gwpack with gongwen pack build, sign with gongwen pack sign"));

    internal static Finding Changed(string file, string path) => Of("GW8051", file, new($"文件和摘要清单不符，改动过：{path}", $"the file differs from the digest list, it was changed: {path}"), AuthorSignsAgain);

    internal static Finding Missing(string file, string path) => Of("GW8052", file, new($"摘要清单里的文件不见了：{path}", $"a file of the digest list is missing: {path}"), AuthorSignsAgain);

    internal static Finding Added(string file, string path) => Of("GW8053", file, new($"摘要清单里没有这个文件，是后来加的：{path}", $"the file is not in the digest list, it was added: {path}"), AuthorSignsAgain);

    internal static Finding BadSignature(string file, string key) => Of("GW8055", file,
        new($"签名不对：不是密钥 {key} 对这份摘要清单签的", $"the signature is wrong: key {key} didn't sign this digest list"), GetAgain);

    /// <summary>GW8056: a signature that holds, by a key the user doesn't trust.</summary>
    public static Finding UnknownKey(string file, string pack, string key) => new("GW8056", Severity.Error,
        new($"签名的密钥 {key} 不在信任的密钥里", $"the key {key} that signed it isn't trusted"))
    {
        Hint = new($"向发布者要公钥文件（.pub），当面或电话核对编号 {key}，再运行 gongwen key trust 公钥文件", $"ask the publisher for the public key (.pub), compare the id {key} with them, then run gongwen key trust FILE.pub"),
        Location = SourceLocation.OfFile(file),
        Source = pack,
    };

    /// <summary>GW8057: a pack without a signature and without consent.</summary>
    public static Finding Unsigned(string file, string pack) => new("GW8057", Severity.Error,
        new("模板包没有签名，说不清是谁做的", "the pack isn't signed, nothing says who made it"))
    {
        Hint = new("确认来源可靠，就用 gongwen pack add --allow-unsigned 安装；或请发布者签名。只是检查、试用，用 gongwen pack lint、test、diff，不用安装", "if you know where it comes from, install it with gongwen pack add --allow-unsigned; or ask its publisher to sign it. To look at it and try it, gongwen pack lint, test and diff need no install"),
        Location = SourceLocation.OfFile(file),
        Source = pack,
    };

    internal static Finding OtherPack(string file, DigestList list, Pack pack) => Of("GW8058", file,
        new($"摘要清单是 {list.PackId} {list.Version} 的，不是 {pack.Id} {pack.Version} 的", $"the digest list is that of {list.PackId} {list.Version}, not of {pack.Id} {pack.Version}"), GetAgain);

    internal static Finding PrivateKey(string file, string path) => Of("GW8059", file,
        new($"模板包里有私钥：{path}", $"there is a private key in the pack: {path}"), new("把私钥移到模板包的文件夹外面；已经发出去的，要换密钥", "move the key out of the pack's folder; if it was handed out, make a new one"));

    /// <summary>GW8063: a key file that can't be used.</summary>
    public static Finding Key(string file, LocalizedText what) => Of("GW8063", file,
        new($"密钥文件不能用：{what.Chinese}", $"the key file can't be used: {what.English}"), new("密钥由 gongwen key new 生成", "gongwen key new makes keys"));

    private static Finding Of(string code, string file, LocalizedText message, LocalizedText hint) =>
        new(code, Severity.Error, message) { Hint = hint, Location = SourceLocation.OfFile(file) };
}
