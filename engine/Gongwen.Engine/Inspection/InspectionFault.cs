using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection;

/// <summary>The findings about Word files that can't be inspected: GW71xx.</summary>
internal static class InspectionFault
{
    /// <summary>GW7101: no Word file.</summary>
    /// <param name="file">As the user named it.</param>
    /// <param name="kind">What it is instead; null when not known.</param>
    internal static Finding NotWord(string file, LocalizedText? kind) => Error(
        "GW7101",
        file,
        new(kind is null ? "这不是 Word 文件（.docx）" : $"这不是 Word 文件（.docx）：{kind.Chinese}", kind is null ? "this is no Word file (.docx)" : $"this is no Word file (.docx): {kind.English}"),
        new("用 Word 或 WPS 打开，另存为 .docx 再试", "open it with Word or WPS, save it as .docx and try that"));

    /// <summary>GW7102: a damaged file.</summary>
    /// <param name="file">As the user named it.</param>
    /// <param name="part">The part that can't be read; null for the whole.</param>
    internal static Finding Damaged(string file, string? part) => Error(
        "GW7102",
        file,
        new(part is null ? "文件已经损坏，打不开" : $"文件已经损坏：读不了其中的 {part}", part is null ? "the file is damaged and can't be opened" : $"the file is damaged: its {part} can't be read"),
        new("重新取一份；或者用 Word 或 WPS 打开修复，另存后再试", "get another copy, or let Word or WPS mend it, save it and try that"));

    /// <summary>GW7103: an encrypted file.</summary>
    internal static Finding Encrypted(string file) => Error(
        "GW7103",
        file,
        new("文件加了密码，读不了", "the file is protected by a password and can't be read"),
        new("用 Word 或 WPS 打开，去掉打开密码，另存后再试", "open it with Word or WPS, remove the password, save it and try that"));

    /// <summary>GW7104: a file of Word 97 or WPS.</summary>
    internal static Finding OldWord(string file) => Error(
        "GW7104",
        file,
        new("这是旧格式的文件（.doc、.wps），读不了", "this is a file of an old format (.doc, .wps), which can't be read"),
        new("用 Word 或 WPS 打开，另存为 .docx 再试", "open it with Word or WPS, save it as .docx and try that"));

    /// <summary>GW7105: more than any document holds.</summary>
    internal static Finding TooMuch(string file, string chinese, string english) => Error(
        "GW7105",
        file,
        new($"文件不像一份公文：{chinese}", $"this is not like a document: {english}"),
        new("看看是不是选错了文件；大图片可以先压缩", "check that it is the right file; large pictures may be compressed first"));

    private static Finding Error(string rule, string file, LocalizedText message, LocalizedText hint) =>
        new(rule, Severity.Error, message) { Hint = hint, Location = SourceLocation.OfFile(file) };
}
