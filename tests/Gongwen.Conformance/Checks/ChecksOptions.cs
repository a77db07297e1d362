namespace Gongwen.Conformance.Checks;

/// <summary>What the measuring was asked for.</summary>
/// <param name="Folder">The corpus folder, with model-reports and published in it.</param>
/// <param name="Json">True for JSON instead of tables.</param>
/// <param name="List">The rule whose findings are listed one by one, or "all"; null for the tables.</param>
/// <param name="Missed">True to list the certain and likely mistakes no rule touches.</param>
internal sealed record ChecksOptions(string Folder, bool Json, string? List, bool Missed)
{
    public const string Usage = "checks DIR [--format table|json] [--list RULE|all] [--missed]";

    /// <summary>The options; null when they are wrong, which is said.</summary>
    public static ChecksOptions? Read(IReadOnlyList<string> arguments, TextWriter errors)
    {
        string? folder = null;
        string? list = null;
        var (json, missed) = (false, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--format" when i + 1 < arguments.Count && arguments[i + 1] is "table" or "json":
                    json = arguments[++i] == "json";
                    break;
                case "--list" when i + 1 < arguments.Count:
                    list = arguments[++i];
                    break;
                case "--missed":
                    missed = true;
                    break;
                case var other when folder is null && !other.StartsWith('-'):
                    folder = other;
                    break;
                default:
                    folder = null;
                    i = arguments.Count;
                    break;
            }
        }

        if (folder is null)
        {
            errors.WriteLine($"usage: Gongwen.Conformance {Usage}");
            return null;
        }

        if (!Directory.Exists(Path.Combine(folder, "model-reports")) && !Directory.Exists(Path.Combine(folder, "published")))
        {
            errors.WriteLine($"{folder}: no corpus there; it needs a folder model-reports (*.txt, answerkey.tsv, answerkey_placeholders.tsv), a folder published (*.txt), or both");
            return null;
        }

        return new ChecksOptions(folder, json, list, missed);
    }
}
