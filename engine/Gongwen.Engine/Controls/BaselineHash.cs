using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>Tells a finding again after lines were added or moved: by its words and a few characters around them, never by its line.</summary>
internal static class BaselineHash
{
    // Characters that are no white space, on each side.
    private const int Around = 10;
    private const int Digits = 16;

    /// <summary>The hash of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="lines">The lines of its file; null when it has none (a Word file), then its words alone count.</param>
    public static string Of(Finding finding, IReadOnlyList<string>? lines)
    {
        var words = finding.Text ?? finding.Message.Chinese;
        var (before, after) = Context(finding.Location, lines);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.RuleId}\n{words}\n{before}\n{after}")))[..Digits];
    }

    private static (string Before, string After) Context(SourceLocation? place, IReadOnlyList<string>? lines)
    {
        if (lines is null || place is not { Line: > 0 } || place.Line > lines.Count || place.EndLine < place.Line || place.EndLine > lines.Count)
            return ("", "");
        var first = lines[place.Line - 1];
        var last = lines[place.EndLine - 1];
        return (Last(first[..Math.Clamp(place.Column - 1, 0, first.Length)]), First(last[Math.Clamp(place.EndColumn - 1, 0, last.Length)..]));
    }

    private static string First(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Take(Around));

    private static string Last(string text) => string.Concat(text.Reverse().Where(character => !char.IsWhiteSpace(character)).Take(Around).Reverse());
}
