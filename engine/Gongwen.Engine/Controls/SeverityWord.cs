using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>How severities are written in gongwen.yaml and checks.yaml.</summary>
internal static class SeverityWord
{
    /// <summary>For hints.</summary>
    public const string Choices = "error（错误）、warning（警告）、note（提示）、off（关）、on（开）";

    /// <summary>The same for English hints.</summary>
    public const string EnglishChoices = "error, warning, note, off, on";

    /// <summary>The severity a word names; null for others.</summary>
    public static Severity? SeverityOf(string word) => word switch
    {
        "error" or "错误" => Severity.Error,
        "warning" or "警告" => Severity.Warning,
        "note" or "提示" => Severity.Note,
        _ => null,
    };

    /// <summary>True for off, false for on; null for others.</summary>
    public static bool? IsOff(string word) => word switch
    {
        "off" or "false" or "关" => true,
        "on" or "true" or "开" => false,
        _ => null,
    };
}
