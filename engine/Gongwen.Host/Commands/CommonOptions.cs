using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Language;

namespace Gongwen.Host.Commands;

/// <summary>Options that several commands have.</summary>
public static class CommonOptions
{
    /// <summary>--lang, understood before the command line is parsed (see <see cref="UserLanguage.Detect"/>).</summary>
    public static Option<string> Language(UserLanguage language)
    {
        var option = new Option<string>("--lang") { Description = language.Pick("消息的语言：zh 或 en", "language of the messages: zh or en"), Recursive = true };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>--verbose</summary>
    public static Option<bool> Verbose(UserLanguage language) =>
        new("--verbose") { Description = language.Pick("记录做了什么", "log what is done"), Recursive = true };

    /// <summary>REPORT…</summary>
    public static Argument<string[]> Reports(UserLanguage language) =>
        new("REPORT") { Description = language.Pick("数据文件（.yaml、.yml、.json）或放数据文件的文件夹", "data files (.yaml, .yml, .json) or folders of them"), Arity = ArgumentArity.OneOrMore };

    /// <summary>--format</summary>
    public static Option<string> Format(UserLanguage language)
    {
        var option = new Option<string>("--format") { Description = language.Pick("问题的格式：text、json、sarif", "format of the findings: text, json, sarif"), DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json", "sarif");
        return option;
    }

    /// <summary>--fail-on</summary>
    public static Option<string> FailOn(UserLanguage language)
    {
        var option = new Option<string>("--fail-on") { Description = language.Pick("问题达到这一级时退出码为 1：error、warning、note", "exit with 1 from this severity on: error, warning, note"), DefaultValueFactory = _ => "error" };
        option.AcceptOnlyFromAmong("error", "warning", "note");
        return option;
    }

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
