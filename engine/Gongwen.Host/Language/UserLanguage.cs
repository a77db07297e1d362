using Gongwen.Contracts;

namespace Gongwen.Host.Language;

/// <summary>The language people read: Chinese, or English with --lang en or GONGWEN_LANG=en.</summary>
public sealed class UserLanguage(bool english)
{
    /// <summary>True for English.</summary>
    public bool English { get; } = english;

    /// <summary>The sentence in the user's language.</summary>
    public string Pick(LocalizedText text) => English ? text.English : text.Chinese;

    /// <summary>The sentence in the user's language.</summary>
    public string Pick(string chinese, string englishText) => English ? englishText : chinese;

    /// <summary>What people call a severity.</summary>
    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Pick("错误", "error"),
        Severity.Warning => Pick("警告", "warning"),
        _ => Pick("提示", "note"),
    };

    /// <summary>Reads the language off the command line and the environment before anything else, since the help is written in it too.</summary>
    public static UserLanguage Detect(IReadOnlyList<string> arguments, string? environment)
    {
        var chosen = environment;
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == "--lang" && index + 1 < arguments.Count)
                chosen = arguments[index + 1];
            else if (arguments[index].StartsWith("--lang=", StringComparison.Ordinal) || arguments[index].StartsWith("--lang:", StringComparison.Ordinal))
                chosen = arguments[index]["--lang=".Length..];
        }

        return new UserLanguage(chosen is not null && chosen.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }
}
