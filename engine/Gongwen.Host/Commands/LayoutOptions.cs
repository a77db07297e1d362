using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Fonts;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>The options of check and render that say which layouts they take.</summary>
public sealed class LayoutOptions
{
    private readonly Option<string[]> _packs;
    private readonly Option<string> _layout;
    private readonly ChoiceOption _profile;
    private readonly ChoiceOption? _fonts;
    private readonly Option<bool>? _strictFonts;

    /// <param name="language">Of the descriptions.</param>
    /// <param name="withFonts">True for a command that writes documents.</param>
    public LayoutOptions(UserLanguage language, bool withFonts)
    {
        _packs = Packs(language);
        _layout = new("--layout") { HelpName = "ID", Description = language.Pick("全部文书用这个版式，不用文种自己的（layout list 列出）", "this layout for all documents instead of the genre's (see layout list)") };
        _profile = new("--profile", "nominal", "compensated") { Description = language.Pick("边距：nominal 名义 37/35 毫米，compensated 补偿 34.58/32.58 毫米", "margins: nominal of 37/35 mm, compensated of 34.58/32.58 mm") };
        if (!withFonts)
            return;
        _fonts = new("--fonts", "preferred", "installed") { Description = language.Pick("文件里写哪种字体：preferred 版式首选（默认），installed 本机装有的第一种", "the fonts documents name: the layout's preferred (the default) or the first installed here") };
        _strictFonts = new("--strict-fonts") { Description = language.Pick("本机缺少版式要的某类字体时不生成", "write nothing when this machine has no font of a kind the layout sets") };
    }

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => new Option?[] { _packs, _layout, _profile, _fonts, _strictFonts }.OfType<Option>();

    /// <summary>--pack DIR, repeatable</summary>
    public static Option<string[]> Packs(UserLanguage language) =>
        new("--pack") { HelpName = "PACK", Description = language.Pick("模板包：文件夹、.gwpack 文件或已装的 id；可写多次，后写的叠在先写的上面", "a template pack: folder, .gwpack file or id of an installed one; may be repeated, each over those before"), AllowMultipleArgumentsPerToken = false };

    /// <summary>The packs named, as the user gave them.</summary>
    public IReadOnlyList<string> PacksOf(ParseResult result) => result.GetValue(_packs) ?? [];

    /// <summary>What the options ask for, as text that is the same only for the same documents.</summary>
    internal string Asked(ParseResult result) =>
        string.Join('\n', result.GetValue(_layout), result.GetValue(_profile), _fonts is null ? "" : result.GetValue(_fonts), _strictFonts is not null && result.GetValue(_strictFonts));

    /// <summary>The pipelines of the run; null, with findings or the reason, when the options ask for what there is not.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="services">Gives the install.</param>
    /// <param name="logged">True for --verbose.</param>
    /// <param name="findings">Gets the faults of the packs named.</param>
    /// <param name="choice">The layouts chosen; null for each genre's own.</param>
    /// <param name="wrong">Why the command line is wrong; null when it isn't.</param>
    public ReportPipelines? Choose(ParseResult result, CommandServices services, bool logged, FindingList findings, out LayoutChoice? choice, out LocalizedText? wrong)
    {
        (choice, wrong) = (null, null);
        var (packs, layout, profile) = (result.GetValue(_packs) ?? [], result.GetValue(_layout), result.GetValue(_profile));
        var installed = _fonts is not null && result.GetValue(_fonts) == "installed";
        var strict = _strictFonts is not null && result.GetValue(_strictFonts);
        var installation = services.Get<Installation>(logged);
        // Said once for the run, not for every report.
        if (packs.Length > 0 && installation.PacksWith(packs, findings) is null)
            return null;
        if (layout is null && profile is null && !installed && !strict)
            return new ReportPipelines(installation, packs, null);
        if (layout is not null && installation.PacksWith(packs, findings) is { } active && Unknown(layout, active.Library) is { } unknown)
        {
            wrong = unknown;
            return null;
        }

        choice = new LayoutChoice
        {
            Layout = layout,
            Profile = profile switch
            {
                "compensated" => LayoutLibrary.Compensated,
                "nominal" => LayoutLibrary.Nominal,
                _ => null,
            },
            Fonts = installed || strict ? services.Get<InstalledFonts>(logged) : null,
            InstalledFonts = installed,
            StrictFonts = strict,
        };
        return new ReportPipelines(installation, packs, choice);
    }

    /// <summary>Says that there is no layout of an id, and which may have been meant; null when there is.</summary>
    public static LocalizedText? Unknown(string id, LayoutLibrary library)
    {
        foreach (var part in id.Split('+'))
        {
            if (library.Ids.Contains(part, StringComparer.Ordinal))
                continue;
            var list = new LocalizedText("gongwen layout list 列出全部", "gongwen layout list shows all");
            return library.Nearest(part) is { } nearest
                ? new($"没有版式“{part}”，是不是“{nearest}”？{list.Chinese}", $"there is no layout '{part}'; did you mean '{nearest}'? {list.English}")
                : new($"没有版式“{part}”；{list.Chinese}", $"there is no layout '{part}'; {list.English}");
        }

        return null;
    }
}
