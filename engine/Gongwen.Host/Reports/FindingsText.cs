using Gongwen.Contracts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>--format text: for people. The place, what is wrong, the line with a caret under it, what to do.</summary>
public sealed class FindingsText(UserLanguage language, Func<string, string[]?> linesOf) : IFindingsFormat
{
    private const int WidestExcerpt = 100;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var place = finding.Location is { } location ? $"{location}: " : "";
            var source = finding.Source is null ? "" : $" [{finding.Source}]";
            output.WriteLine($"{place}{language.Of(finding.Severity)} {finding.RuleId}{source} {Printable(language.Pick(finding.Message))}");
            WriteExcerpt(finding.Location, output);
            if (!string.IsNullOrEmpty(finding.Path))
                output.WriteLine($"    {language.Pick("位置：", "at: ")}{Printable(finding.Path)}");
            foreach (var step in finding.Trace)
                output.WriteLine($"    {language.Pick("经由：", "through: ")}{step}");
            if (finding.Hint is not null)
                output.WriteLine($"    {language.Pick("怎么改：", "hint: ")}{Printable(language.Pick(finding.Hint))}");
        }
    }

    private void WriteExcerpt(SourceLocation? location, TextWriter output)
    {
        if (location is not { Line: > 0 } || linesOf(location.File) is not { } lines || location.Line > lines.Length)
            return;
        var line = Printable(lines[location.Line - 1]);
        var start = Math.Clamp(location.Column - 1, 0, line.Length);
        var end = location.EndLine == location.Line ? Math.Clamp(location.EndColumn - 1, start, line.Length) : line.Length;
        var (from, until) = Window(line, start);
        var number = location.Line.ToString();
        var before = from > 0 ? "…" : "";
        var after = until < line.Length ? "…" : "";
        output.WriteLine($"  {number} | {before}{line[from..until]}{after}");
        var indent = DisplayWidth.Of(before) + DisplayWidth.Of(line.AsSpan(from, Math.Min(start, until) - from));
        var carets = Math.Max(1, DisplayWidth.Of(line.AsSpan(Math.Min(start, until), Math.Max(0, Math.Min(end, until) - Math.Min(start, until)))));
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', indent)}{new string('^', carets)}");
    }

    // A paragraph may be one very long line: show what stands around the place.
    private static (int From, int Until) Window(string line, int start)
    {
        if (line.Length <= WidestExcerpt)
            return (0, line.Length);
        var from = Math.Clamp(start - (WidestExcerpt / 3), 0, line.Length);
        var until = Math.Min(line.Length, from + WidestExcerpt);
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from--;
        if (until < line.Length && char.IsLowSurrogate(line[until]))
            until--;
        return (from, until);
    }

    // What stands in the file must not be able to steer the terminal.
    private static string Printable(string line) =>
        line.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && line.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? line
            : string.Create(line.Length, line, (span, text) =>
            {
                for (var index = 0; index < text.Length; index++)
                    span[index] = char.IsControl(text[index]) ? ' ' : text[index];
            });
}
