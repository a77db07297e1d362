using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>What the commands about packs, keys and plugins share.</summary>
internal static class StoreOptions
{
    /// <summary>--user</summary>
    public static Option<bool> User(UserLanguage language) =>
        new("--user") { Description = language.Pick("用户自己的，对所有项目有效；默认是当前项目的", "the user's own, for all projects; the current project's by default") };

    /// <summary>--allow-code</summary>
    public static Option<bool> AllowCode(UserLanguage language) =>
        new("--allow-code") { Description = language.Pick("同意运行插件的程序，不再询问", "agree to run a plugin's code, unasked") };

    /// <summary>FILE|DIR</summary>
    public static Argument<string> Pack(UserLanguage language) =>
        new("FILE|DIR") { Description = language.Pick(".gwpack 文件或模板包的文件夹", "a .gwpack file or a pack's folder") };

    /// <summary>The store asked for; null, with a finding, when there is none.</summary>
    public static PackStore? Store(PackStores stores, bool user, FindingList findings)
    {
        if (!user)
            return stores.ProjectOrNew();
        if (stores.User is { } own)
            return own;
        findings.Add(StoreFault.NoUserFolder());
        return null;
    }

    /// <summary>Prints what was found, for people, and gives the exit code.</summary>
    public static int Report(World world, FindingList findings)
    {
        FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder([.. findings]), world.Error);
        return findings.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Prints a sentence about the wrong use of a command, and gives the exit code.</summary>
    public static int Wrong(World world, LocalizedText sentence)
    {
        world.Error.WriteLine(TerminalText.OneLine(world.Language.Pick(sentence)));
        return ExitCode.WrongUse;
    }

    /// <summary>Prints a line about what was done.</summary>
    public static void Say(World world, LocalizedText sentence) => world.Out.WriteLine(TerminalText.OneLine(world.Language.Pick(sentence)));
}
