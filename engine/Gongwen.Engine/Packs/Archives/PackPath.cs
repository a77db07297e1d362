using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>The names files of a pack may have: those that mean the same file on every system, inside the pack. Relative, with '/'.</summary>
public static class PackPath
{
    /// <summary>The longest path, in UTF-16 code units, so that a store in a deep folder still fits Windows' 260.</summary>
    public const int LongestPath = 160;

    /// <summary>The longest name of a file or folder, in UTF-16 code units; 255 bytes of UTF-8 is what file systems take.</summary>
    public const int LongestName = 80;

    /// <summary>How many names a path may have, the file's included.</summary>
    public const int Deepest = 8;

    // Names the engine gives a meaning; in another case they would be other files here and the same ones there.
    private static readonly string[] Own = ["pack.yaml", "plugin.yaml", "gongwen.digests", "gongwen.sig"];

    private const string ForbiddenByWindows = "<>:\"|?*";

    private static readonly HashSet<string> Devices = new(
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
            "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Characters that normalisation replaces by others. The runtime's own normaliser is off with the culture data, so the ranges
    // stand here; marks and conjoining jamo, which it would compose, are refused by their kind.
    private static readonly (int First, int Last)[] Unstable =
    [
        (0x0374, 0x0374), (0x037E, 0x037E), (0x0387, 0x0387), (0x0958, 0x095F), (0x09DC, 0x09DF), (0x0A33, 0x0A36), (0x0A59, 0x0A5E), (0x0B5C, 0x0B5D),
        (0x0F43, 0x0F69), (0x1100, 0x11FF), (0x1F71, 0x1FFD), (0x2000, 0x2001), (0x2126, 0x2126), (0x212A, 0x212B), (0x2329, 0x232A), (0x2ADC, 0x2ADC),
        (0xA960, 0xA97F), (0xD7B0, 0xD7FF), (0xF900, 0xFAFF), (0xFB1D, 0xFB4F), (0x1D15E, 0x1D164), (0x1D1BB, 0x1D1C0), (0x2F800, 0x2FA1F),
    ];

    /// <summary>Why a pack can't hold a file of this name; null when it can.</summary>
    public static LocalizedText? Refusal(string path)
    {
        if (path.Length == 0)
            return new("名称是空的", "the name is empty");
        if (path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':')
            return new("带盘符", "it has a drive letter");
        if (path[0] is '/' or '\\')
            return new("是绝对路径", "it is an absolute path");
        if (path.Contains('\\'))
            return new("用了反斜线“\\”", "it has a backslash");
        if (path.Length > LongestPath)
            return new($"路径长 {path.Length} 个字符，上限 {LongestPath}", $"the path has {path.Length} characters, the limit is {LongestPath}");
        if (Array.Find(Own, own => own.Equals(path, StringComparison.OrdinalIgnoreCase)) is { } written && written != path)
            return new($"应当写成小写“{written}”", $"it must be written in small letters: '{written}'");
        var names = path.Split('/');
        if (names.Length > Deepest)
            return new($"有 {names.Length} 层，上限 {Deepest} 层", $"it lies {names.Length} deep, the limit is {Deepest}");
        return names.Select(OfName).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Checks the names of all files of a pack, one by one and against each other. False, with a finding for each, when one is refused.</summary>
    /// <param name="paths">The files, in the order they are to be reported.</param>
    /// <param name="container">What messages call the archive or folder.</param>
    /// <param name="findings">Gets the refusals.</param>
    public static bool Check(IEnumerable<string> paths, string container, FindingList findings)
    {
        var (files, folders, fine) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), true);
        foreach (var path in paths)
        {
            if (Refusal(path) is { } reason)
                Refuse(ArchiveFault.Name(container, path, reason));
            else if (files.TryGetValue(path, out var same))
                Refuse(same == path ? ArchiveFault.Twice(container, path) : ArchiveFault.CaseClash(container, same, path));
            else if (Clash(path) is { } clash)
                Refuse(clash);
            else
                files.Add(path, path);
        }

        foreach (var file in files.Keys.Where(folders.ContainsKey))
            Refuse(ArchiveFault.FileAndFolder(container, file));
        return fine;

        void Refuse(Finding finding)
        {
            findings.Add(finding);
            fine = false;
        }

        Finding? Clash(string path)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                var folder = path[..slash];
                if (!folders.TryGetValue(folder, out var same))
                    folders.Add(folder, folder);
                else if (same != folder)
                    return ArchiveFault.CaseClash(container, same, folder);
            }

            return null;
        }
    }

    private static LocalizedText? OfName(string name)
    {
        if (name.Length == 0)
            return new("有空的一段“//”", "it has an empty part '//'");
        if (name == "..")
            return new("有“..”这样的一段，会走出模板包", "it has a part '..', which leads out of the pack");
        if (name == ".")
            return new("有“.”这样的一段", "it has a part '.'");
        if (name.Length > LongestName)
            return new($"名称长 {name.Length} 个字符，上限 {LongestName}", $"a name of it has {name.Length} characters, the limit is {LongestName}");
        if (name[^1] is '.' or ' ')
            return new("名称以点或空格结尾，Windows 会把它去掉", "a name of it ends with a dot or a space, which Windows drops");
        if (Devices.Contains(name.Split('.')[0].TrimEnd(' ')))
            return new($"里的“{name}”是 Windows 的设备名", $"'{name}' is the name of a device on Windows");
        foreach (var rune in name.EnumerateRunes())
        {
            if (OfCharacter(rune) is { } reason)
                return reason;
        }

        return null;
    }

    private static LocalizedText? OfCharacter(Rune rune)
    {
        var code = $"U+{rune.Value:X4}";
        if (rune.IsAscii && ForbiddenByWindows.Contains((char)rune.Value))
            return new($"有 Windows 不允许的字符“{rune}”", $"it has the character '{rune}', which Windows forbids");
        if (Array.Exists(Unstable, range => rune.Value >= range.First && rune.Value <= range.Last))
            return NotComposed(code);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => NotComposed(code),
            UnicodeCategory.Control => new($"有控制字符 {code}", $"it has the control character {code}"),
            UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new($"有看不见的字符 {code}", $"it has the invisible character {code}"),
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => new($"有不通用的字符 {code}", $"it has the character {code}, which systems don't agree on"),
            UnicodeCategory.SpaceSeparator when rune.Value != ' ' => new($"有特殊的空格 {code}", $"it has the special space {code}"),
            _ when rune.Value == 0xFFFD => new("有认不出的字符", "it has a character that can't be read"),
            _ => null,
        };
    }

    private static LocalizedText NotComposed(string code) => new(
        $"有字符 {code}，不是规范组合形式（NFC）：写法不同、Unicode 规范化后相同的名字，别的系统会当成同一个文件",
        $"it has the character {code} and is not in normal form (NFC): other systems take names that differ only by Unicode normalisation for one file");
}
