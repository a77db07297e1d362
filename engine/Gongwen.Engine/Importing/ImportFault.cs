using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>What is said of a file that is taken over: GW231n and GW232n.</summary>
internal static class ImportFault
{
    private const int LongestShown = 30;

    /// <summary>GW2310: a line that is no part of the text.</summary>
    internal static Finding Dropped(SourceParagraph paragraph, LocalizedText reason) => At(
        "GW2310",
        Severity.Note,
        paragraph.Place,
        new($"没有取这一行：{reason.Chinese}", $"this line is left out: {reason.English}"),
        null) with { Text = Shown(paragraph.Trimmed) };

    /// <summary>GW2311: a heading's number that was wrong.</summary>
    internal static Finding Renumbered(ImportLeaf leaf, string old, string label) => At(
        "GW2311",
        Severity.Warning,
        leaf.Place,
        new($"标题的序号“{old}”不连续，改成了“{label}”", $"the heading's number {old} skips or repeats; it is now {label}"),
        new("看看是序号写错了，还是前面缺了一部分", "check whether the number was wrong or a part is missing before it")) with { Text = old };

    /// <summary>GW2322: words that name a heading by the number it had.</summary>
    internal static Finding Reference(ImportLeaf leaf, string words, string old, string label) => At(
        "GW2322",
        Severity.Warning,
        leaf.Place,
        new($"这里写着“{words}”，而序号“{old}”的标题已经改成“{label}”", $"this says '{words}', and the heading numbered {old} is now {label}"),
        new("看看指的是哪一部分，要不要跟着改", "check which part is meant and whether it must change, too")) with { Text = words };

    /// <summary>GW2312: a chapter that is none of the genre's sections.</summary>
    internal static Finding NotMapped(ImportLeaf leaf, string heading, string genre) => At(
        "GW2312",
        Severity.Note,
        leaf.Place,
        new($"“{genre}”没有与“{Shown(heading)}”对应的章节，原样放在“篇章”里", $"{genre} has no section for '{Shown(heading)}'; it is kept as it is under 篇章"),
        null) with { Text = Shown(heading) };

    /// <summary>GW2313: a chapter whose section can't say it exactly.</summary>
    internal static Finding NotNative(ImportLeaf leaf, string heading, string section) => At(
        "GW2313",
        Severity.Note,
        leaf.Place,
        new($"“{Shown(heading)}”写不成章节“{section}”的数据（排出来会与原文不同），原样放在“篇章”里", $"'{Shown(heading)}' can't be said as data of the section {section} without a change; it is kept as it is under 篇章"),
        null) with { Text = Shown(heading) };

    /// <summary>GW2314: tracked changes.</summary>
    internal static Finding Changes(string file, int count) => At(
        "GW2314",
        Severity.Note,
        SourceLocation.OfFile(file),
        new($"文件里有 {count} 处修订，都按接受处理", $"the file has {count} tracked changes; all are taken as accepted"),
        new("有不该接受的，先在 Word 或 WPS 里拒绝，再导入", "refuse in Word or WPS what should not be accepted, then import again"));

    /// <summary>GW2315: what is no text.</summary>
    internal static Finding NotTaken(string file, IReadOnlyList<LocalizedText> what) => At(
        "GW2315",
        Severity.Warning,
        SourceLocation.OfFile(file),
        new($"只取文字，没有取：{string.Join("、", what.Select(one => one.Chinese))}", $"only text is taken; left out: {string.Join(", ", what.Select(one => one.English))}"),
        new("要用的，生成公文后在 Word 或 WPS 里补上", "add what is needed to the finished document in Word or WPS"));

    /// <summary>GW2316: a table that became lines.</summary>
    internal static Finding TableAsLines(ImportLeaf leaf) => At(
        "GW2316",
        Severity.Note,
        leaf.Place,
        new("这张表没有完整的表头或者格式复杂，按一行一段放进来，文字不缺", "this table has no whole header or is too intricate; its rows are taken as paragraphs, with all their text"),
        new("要排成表的，照 docs/genre-format.md 的 gongwen:table 改写", "rewrite it as gongwen:table (docs/genre-format.md) to have a table"));

    /// <summary>GW2317: a text that doesn't come back.</summary>
    internal static Finding NotExact(string file, ImportLeaf? leaf) => At(
        "GW2317",
        Severity.Error,
        leaf?.Place ?? SourceLocation.OfFile(file),
        new("导入的数据排出来与原文不一样，没有写文件", "the imported data don't render as the text does; nothing was written"),
        new("去掉 --pack，或者换一个文种再导入一次；还是不行，请告诉开发者", "import it without --pack or as another genre; if it fails again tell the developers"));

    /// <summary>GW2318: no genre was named.</summary>
    internal static Finding GenreTaken(string file, string taken, string? better) => At(
        "GW2318",
        Severity.Note,
        SourceLocation.OfFile(file),
        better is null
            ? new($"没有写 --genre，按“{taken}”导入", $"no --genre was given; {taken} is taken")
            : new($"没有写 --genre，按“{taken}”导入；从标题看也可能是“{better}”", $"no --genre was given; {taken} is taken, by its headings it may be {better}"),
        better is null ? null : new($"要按它导入，写 --genre {better}", $"to import it as that, write --genre {better}"));

    /// <summary>GW2319: more than data may hold.</summary>
    internal static Finding TooLarge(string file) => At(
        "GW2319",
        Severity.Error,
        SourceLocation.OfFile(file),
        new("内容太多，写成数据文件超过了上限（5 MB 或 20 万项）", "it is too much for a data file (5 MB or 200,000 values)"),
        new("拆成几份再导入", "split it and import the parts"));

    /// <summary>GW2320: a file that is no document.</summary>
    internal static Finding OtherKind(string file, string ending) => At(
        "GW2320",
        Severity.Error,
        SourceLocation.OfFile(file),
        new($"{(ending.Length == 0 ? "没有扩展名的" : ending + " ")}文件不能导入", $"{(ending.Length == 0 ? "a file without an ending" : $"a {ending} file")} can't be imported"),
        new("能导入的是 .docx、.txt 和 .md；其他文件用 Word、WPS 或记事本打开，另存为其中一种", "what can be imported is .docx, .txt and .md; open another file with Word, WPS or Notepad and save it as one of them"));

    /// <summary>GW2321: nothing but lines that are left out.</summary>
    internal static Finding NothingLeft(string file) => At(
        "GW2321",
        Severity.Error,
        SourceLocation.OfFile(file),
        new("去掉广告、页码等以后，没有剩下正文", "nothing is left when advertisements and page numbers are taken out"),
        new("看看是不是选错了文件", "check that it is the right file"));

    /// <summary>What is said of a file that can't be read, in the words of an import.</summary>
    internal static Finding OfReading(Finding finding) => finding with { Message = InWords(finding.Message), Hint = finding.Hint is { } hint ? InWords(hint) : null };

    private static LocalizedText InWords(LocalizedText text) => new(
        text.Chinese.Replace("检查", "导入", StringComparison.Ordinal),
        text.English.Replace("inspect that", "import that", StringComparison.Ordinal).Replace("inspected", "imported", StringComparison.Ordinal).Replace("can be checked", "can be imported", StringComparison.Ordinal));

    private static Finding At(string rule, Severity severity, SourceLocation? place, LocalizedText message, LocalizedText? hint) =>
        new(rule, severity, message) { Hint = hint, Location = place };

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
