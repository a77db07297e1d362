using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Host.Authoring;

/// <summary>What a new plugin is called: its id and what follows from that.</summary>
/// <param name="Id">Of the plugin and its genre, e.g. meeting-notes.</param>
/// <param name="GenreName">What people call the genre.</param>
internal sealed record NewPlugin(string Id, string GenreName)
{
    private const int LongestGenreName = 40;
    private const int LongestRulePrefix = 6;

    // As names of assemblies these would hide the runtime's and the program's own; as names of folders some systems refuse them.
    private static readonly string[] Taken =
        ["system", "microsoft", "mscorlib", "netstandard", "gongwen", "xunit", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    /// <summary>Of its C# code and its assembly: MeetingNotes.</summary>
    public string Namespace => string.Concat(Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The id of its first rule: the initials of its words and 0001.</summary>
    public string RuleId
    {
        get
        {
            var words = Id.Split('-');
            var initials = string.Concat(words.Select(word => word[0])).ToUpperInvariant();
            var letters = string.Concat((initials.Length > 1 && initials.All(char.IsAsciiLetterUpper) && !initials.StartsWith("GW", StringComparison.Ordinal) ? initials : Id.ToUpperInvariant()).Where(char.IsAsciiLetterUpper));
            if (letters.StartsWith("GW", StringComparison.Ordinal))
                letters = "X" + letters;
            letters = letters[..Math.Min(letters.Length, LongestRulePrefix)];
            return (letters.Length < 2 ? letters + "X" : letters) + "0001";
        }
    }

    /// <summary>The names; null, with the reason, when none follow from what was asked for.</summary>
    /// <param name="name">What the user calls the plugin: MeetingNotes, meeting-notes, 会议纪要.</param>
    /// <param name="id">The id, when the user gave one.</param>
    /// <param name="genreName">The genre's name, when the user gave one; else it is the name.</param>
    /// <param name="problem">Why not.</param>
    public static NewPlugin? Of(string name, string? id, string? genreName, out LocalizedText? problem)
    {
        var wanted = id ?? IdOf(name);
        problem = null;
        if (name.AsSpan().ContainsAny('/', '\\') || name is "." or "..")
            problem = new($"名称不能是路径：{name}；放在哪里用 -o 写", $"a name is no path: {name}; say where with -o");
        else if (wanted is null)
            problem = new($"从“{name}”得不出插件的 id，请用 --id 写明（小写字母、数字、连字符），例如 --id meeting-notes", $"no id follows from '{name}': give one with --id (small letters, digits, hyphens), for example --id meeting-notes");
        else if (wanted.Length > ManifestNode.LongestId)
            problem = new($"id 不能超过 {ManifestNode.LongestId} 个字符，这里有 {wanted.Length} 个；用 --id 写一个短的", $"an id has at most {ManifestNode.LongestId} characters, this has {wanted.Length}; give a short one with --id");
        else if (!ManifestNode.IsId(wanted))
            problem = new($"id 只能用小写字母、数字和连字符，以字母开头：{wanted}", $"an id takes small letters, digits and hyphens and starts with a letter: {wanted}");
        else if (Taken.Contains(wanted, StringComparer.Ordinal) || wanted.StartsWith("gongwen-", StringComparison.Ordinal) || wanted.StartsWith("system-", StringComparison.Ordinal))
            problem = new($"“{wanted}”这个 id 已有别的用处，换一个", $"the id '{wanted}' has another use; choose another");
        else if (!IsGenreName(genreName ?? name))
            problem = new($"文种名称只能用文字、数字、空格和“（）·-”，不超过 {LongestGenreName} 个字：{genreName ?? name}", $"a genre's name takes letters, digits, spaces and （）·-, at most {LongestGenreName} of them: {genreName ?? name}");
        return problem is null ? new NewPlugin(wanted!, (genreName ?? name).Trim()) : null;
    }

    // MeetingNotes, meetingNotes, HTTPLog, Meeting_Notes and meeting-notes all have words.
    private static string? IdOf(string name)
    {
        var id = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (character is '-' or '_' or ' ')
                id.Append('-');
            else if (!char.IsAsciiLetterOrDigit(character))
                return null;
            else if (char.IsAsciiLetterUpper(character) && i > 0 && (char.IsAsciiLetterLower(name[i - 1]) || char.IsAsciiDigit(name[i - 1]) || (char.IsAsciiLetterUpper(name[i - 1]) && i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]))))
                id.Append('-').Append(char.ToLowerInvariant(character));
            else
                id.Append(char.ToLowerInvariant(character));
        }

        return id.Length == 0 ? null : id.ToString();
    }

    private static bool IsGenreName(string name) =>
        name.Trim().Length is > 0 and <= LongestGenreName && char.IsLetter(name.Trim()[0]) && name.All(character => char.IsLetterOrDigit(character) || " （）·-".Contains(character, StringComparison.Ordinal));
}
