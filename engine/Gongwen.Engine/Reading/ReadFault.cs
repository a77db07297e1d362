using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>The findings about documents that can't be read: GW23xx. Those about Word files are GW71xx, whoever reads them.</summary>
internal static class ReadFault
{
    /// <summary>GW2301: a file without text.</summary>
    internal static Finding Empty(string file) => Error(
        "GW2301",
        file,
        new("文件里没有文字", "there is no text in the file"),
        new("看看是不是选错了文件，或者还没有保存", "check that it is the right file and that it was saved"));

    /// <summary>GW2302: no text file.</summary>
    /// <param name="file">As the user named it.</param>
    /// <param name="kind">What it is instead; null when not known.</param>
    internal static Finding NotText(string file, LocalizedText? kind) => Error(
        "GW2302",
        file,
        new(kind is null ? "这不是文字文件，读不了" : $"这不是文字文件，是{kind.Chinese}", kind is null ? "this is no text file and can't be read" : $"this is no text file but {kind.English}"),
        new("能读的是 .docx、.txt 和 .md；其他文件用 Word、WPS 或记事本打开，另存为其中一种", "what can be read is .docx, .txt and .md; open another file with Word, WPS or Notepad and save it as one of them"));

    /// <summary>GW2302: a file of a kind that isn't read, by its name.</summary>
    internal static Finding OtherKind(string file, string ending) => Error(
        "GW2302",
        file,
        new($"{ending} 文件读不了", $"a {ending} file can't be read"),
        new("能读的是 .docx、.txt、.md 和数据文件 .yaml、.yml、.json；其他文件用 Word 或 WPS 打开，另存为 .docx", "what can be read is .docx, .txt, .md and data files .yaml, .yml, .json; open another file with Word or WPS and save it as .docx"));

    /// <summary>GW2303: more than any document holds.</summary>
    internal static Finding TooMuch(string file, string chinese, string english) => Error(
        "GW2303",
        file,
        new($"文件不像一份公文：{chinese}", $"this is not like a document: {english}"),
        new("看看是不是选错了文件；几份公文并在一起的，拆开再试", "check that it is the right file; split one that holds many documents"));

    /// <summary>GW2303: a file of too many bytes.</summary>
    internal static Finding TooLarge(string file, long size, int most) =>
        TooMuch(file, $"文件有 {size} 字节，上限 {most} 字节", $"it has {size} bytes, the limit is {most}");

    /// <summary>GW2303: a file of too many paragraphs.</summary>
    internal static Finding TooMany(string file, int most) =>
        TooMuch(file, $"超过 {most} 行", $"it has more than {most} lines");

    private static Finding Error(string rule, string file, LocalizedText message, LocalizedText hint) =>
        new(rule, Severity.Error, message) { Hint = hint, Location = SourceLocation.OfFile(file) };
}
