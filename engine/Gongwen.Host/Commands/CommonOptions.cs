using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Language;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>Options that several commands have.</summary>
public static class CommonOptions
{
    /// <summary>--lang, understood before the command line is parsed (see <see cref="UserLanguage.Detect"/>).</summary>
    public static Option<string> Language(UserLanguage language) =>
        new ChoiceOption("--lang", "zh", "en") { Description = language.Pick("消息的语言：zh 中文（默认）、en 英文；也可设 GONGWEN_LANG", "language of the messages: zh (the default) or en; or set GONGWEN_LANG"), Recursive = true };

    /// <summary>--verbose</summary>
    public static Option<bool> Verbose(UserLanguage language) =>
        new("--verbose") { Description = language.Pick("在标准错误输出里记录做了什么", "log on standard error what is done"), Recursive = true };

    /// <summary>REPORT…</summary>
    public static Argument<string[]> Reports(UserLanguage language) =>
        new("REPORT") { Description = language.Pick("数据文件（.yaml、.yml、.json）或放数据文件的文件夹", "data files (.yaml, .yml, .json) or folders of them"), Arity = ArgumentArity.OneOrMore };

    /// <summary>-o of commands that write one text file</summary>
    public static Option<string> OutputFile(UserLanguage language) =>
        new("--output", "-o") { HelpName = "FILE", Description = language.Pick("输出文件；不写则打印出来", "output file; printed when left out") };

    /// <summary>--force of commands that write one text file</summary>
    public static Option<bool> Force(UserLanguage language) =>
        new("--force") { Description = language.Pick("覆盖已有的文件", "replace an existing file") };

    /// <summary>--format</summary>
    public static Option<string> Format(UserLanguage language) =>
        new ChoiceOption("--format", "text", "json", "sarif", "github") { Description = language.Pick("问题的格式，默认 text", "format of the findings; text by default"), DefaultValueFactory = _ => "text" };

    /// <summary>--fail-on</summary>
    public static Option<string> FailOn(UserLanguage language) =>
        new ChoiceOption("--fail-on", "error", "warning", "note") { Description = language.Pick("问题达到这一级时退出码为 1，默认 error", "exit with 1 from this severity on; error by default"), DefaultValueFactory = _ => "error" };

    /// <summary>The severity a word of --fail-on names.</summary>
    public static Severity SeverityOf(string word) => word switch
    {
        "note" => Severity.Note,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };

    /// <summary>The ending of files of a format, without the dot.</summary>
    public static string EndingOf(OutputFormat format) => format switch
    {
        OutputFormat.Html => "html",
        OutputFormat.Markdown => "md",
        OutputFormat.Text => "txt",
        _ => "docx",
    };

    /// <summary>The format of an ending or a word of --to; null for others.</summary>
    public static OutputFormat? FormatOf(string? word) => word?.TrimStart('.').ToLowerInvariant() switch
    {
        "docx" => OutputFormat.Docx,
        "html" or "htm" => OutputFormat.Html,
        "md" => OutputFormat.Markdown,
        "txt" => OutputFormat.Text,
        _ => null,
    };
}
