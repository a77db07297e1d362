using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>--format text: for people. The place, what is wrong, the line with a caret under it, what to do.</summary>
public sealed class FindingsText(UserLanguage language, Func<string, string[]?> linesOf) : IFindingsFormat
{
    // In columns of the terminal.
    private const int WidestExcerpt = 100;
    private const int WidestBefore = 30;
    private const int WidestHeading = 40;

    // Of a line of a megabyte, as JSON has them, not more than this is looked at.
    private const int LongestLooked = 1000;
    private const int LookedBefore = 300;

    /// <inheritdoc/>
    public void Write(FindingsRun run, TextWriter output)
    {
        foreach (var finding in run.Findings)
        {
            var place = finding.Location is { } location ? $"{TerminalText.OneLine(location.ToString())}: " : "";
            var source = finding.Source is null ? "" : $" [{TerminalText.OneLine(finding.Source)}]";
            output.WriteLine($"{place}{language.Of(finding.Severity)} {finding.RuleId}{source} {TerminalText.OneLine(language.Pick(finding.Message))}");
            WriteExcerpt(finding.Location, output);
            if (!string.IsNullOrEmpty(finding.Path))
                output.WriteLine($"    {language.Pick("位置：", "at: ")}{TerminalText.OneLine(finding.Path)}");
            if (finding.InDocument is { } inDocument && TextOf(inDocument) is { Length: > 0 } stands)
                output.WriteLine($"    {language.Pick("文中：", "in the text: ")}{TerminalText.OneLine(stands)}");
            foreach (var step in finding.Trace)
                output.WriteLine($"    {language.Pick("经由：", "through: ")}{TerminalText.OneLine(step.ToString())}");
            foreach (var other in finding.Related)
                output.WriteLine($"    {language.Pick("另见：", "see also: ")}{TerminalText.OneLine($"{other.Location} {language.Pick(other.Message)}")}");
            WriteMend(finding, output);
        }
    }

    // 二、主要成效 > （一）压实责任，第12段
    private string TextOf(DocumentPlace place)
    {
        var headings = string.Join(" > ", place.Headings.Select(heading => heading.TrimEnd('。', '：')).Select(heading => DisplayWidth.LengthWithin(heading, WidestHeading) is var length && length < heading.Length ? heading[..length] + "…" : heading));
        var paragraph = place.Paragraph == 0 ? "" : language.Pick($"第{place.Paragraph}段", $"paragraph {place.Paragraph}");
        return headings.Length == 0 || paragraph.Length == 0 ? headings + paragraph : headings + language.Pick("，", ", ") + paragraph;
    }

    private void WriteMend(Finding finding, TextWriter output)
    {
        var hint = finding.Hint is null ? null : language.Pick(finding.Hint);

        // A hint that names the new words isn't said twice.
        var isSaid = finding.Fix is { } fix && hint?.Contains(fix.Replacement.Length == 0 ? language.Pick("删去", "remove") : fix.Replacement, StringComparison.Ordinal) == true;
        if (hint is not null)
            output.WriteLine($"    {language.Pick("怎么改：", "hint: ")}{TerminalText.OneLine(hint)}{(isSaid ? TrustOf(finding.Fix!) : "")}");
        if (finding.Fix is { } mend && !isSaid)
            output.WriteLine($"    = {TerminalText.OneLine(TextOf(mend))}{TrustOf(mend)}");
    }

    private string TextOf(Fix fix) =>
        fix.Replacement.Length == 0 ? language.Pick("删去", "remove it")
        : fix.Kind == FixKind.Suggested ? language.Pick($"可以改为：{fix.Replacement}", $"perhaps: {fix.Replacement}")
        : language.Pick($"改为：{fix.Replacement}", $"write: {fix.Replacement}");

    private string TrustOf(Fix fix) => fix.Kind switch
    {
        FixKind.Safe => language.Pick("（可自动改）", " (--fix does it)"),
        FixKind.Unsafe => language.Pick("（确认后改）", " (look first)"),
        _ => "",
    };

    private void WriteExcerpt(SourceLocation? location, TextWriter output)
    {
        if (location is not { Line: > 0 } || LineOf(location) is not { } said)
            return;
        var (skipped, length) = Around(said, Math.Clamp(location.Column - 1, 0, said.Length));
        var line = TerminalText.OneLine(said.Substring(skipped, length));
        if (string.IsNullOrWhiteSpace(line))
            return;
        var start = Math.Clamp(location.Column - 1 - skipped, 0, line.Length);
        var end = location.EndLine == location.Line ? Math.Clamp(location.EndColumn - 1 - skipped, start, line.Length) : line.Length;
        var (from, until) = Window(line, start);
        end = Math.Min(end, until);
        var number = location.Cell is { } cell ? cell[(cell.LastIndexOf('!') + 1)..] : location.Line.ToString();
        var before = skipped + from > 0 ? "…" : "";
        var after = skipped + until < said.Length ? "…" : "";
        output.WriteLine($"  {number} | {before}{line[from..until]}{after}");
        var indent = DisplayWidth.Of(before) + DisplayWidth.Of(line.AsSpan(from, start - from));
        var carets = Math.Max(1, DisplayWidth.Of(line.AsSpan(start, end - start)));
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', indent)}{new string('^', carets)}");
    }

    // Of a table, the cell's text.
    private string? LineOf(SourceLocation location) =>
        location.Cell is not null ? CellPlace.TextOf(location) : linesOf(location.File) is { } lines && location.Line <= lines.Length ? lines[location.Line - 1] : null;

    private static (int Start, int Length) Around(string line, int at)
    {
        if (line.Length <= LongestLooked)
            return (0, line.Length);
        var start = Math.Max(0, at - LookedBefore);
        var end = Math.Min(line.Length, start + LongestLooked);
        // No half of a character.
        if (start > 0 && char.IsLowSurrogate(line[start]))
            start++;
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end--;
        return (start, end - start);
    }

    // A paragraph may be one very long line: show what stands around the place.
    private static (int From, int Until) Window(string line, int start)
    {
        if (DisplayWidth.LengthWithin(line, WidestExcerpt) == line.Length)
            return (0, line.Length);
        var from = start - DisplayWidth.LengthWithinFromEnd(line.AsSpan(0, start), WidestBefore);
        return (from, from + DisplayWidth.LengthWithin(line.AsSpan(from), WidestExcerpt));
    }
}
