using Gongwen.Contracts;
using Gongwen.Engine.Mending;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Reading;
using Gongwen.Host.Files;

namespace Gongwen.Host.Checking;

/// <summary>Checks a document somebody wrote. A text file is mended in its place; of a Word file a copy is made whose changes Word shows.</summary>
public sealed class DocumentChecker(World world, CheckSettings settings)
{
    // A mend may uncover another (of two that overlap one is applied at a time), but never without end.
    private const int MostRounds = 10;
    private const string Author = "Gongwen";

    /// <summary>Checks one document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="request">Its content, and what is asked.</param>
    /// <param name="pipeline">The rules.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public CheckedFile Check(ReportFile file, DocumentRequest request, DocumentPipeline pipeline, FindingList findings)
    {
        var first = pipeline.Check(request);
        if (first.Read is null || (!settings.Fix && !settings.Diff))
            return Left(file, findings, first);
        return request.Kind == DocumentKind.Word ? CheckWord(file, request, first, pipeline, findings) : CheckText(file, request, first, pipeline, findings);
    }

    private CheckedFile CheckText(ReportFile file, DocumentRequest request, DocumentResult first, DocumentPipeline pipeline, FindingList findings)
    {
        var (mended, count, last) = (request.Bytes, 0, first);
        for (var round = 0; round < MostRounds && TextFileMender.Apply(mended, file.ShownAs, last.Findings, settings.Most) is { } better; round++)
        {
            (mended, count) = (better.Bytes, count + better.Count);
            last = pipeline.Check(request with { Bytes = mended });
        }

        if (settings.Diff)
            return Left(file, findings, first) with { Diff = FileDiff.Of(file.ShownAs, TextFileMender.TextOf(request.Bytes), TextFileMender.TextOf(mended), count, world.Language) };
        if (count == 0)
            return Left(file, findings, first);
        return SafeFile.Write(file.Path, mended, replace: true, file.ShownAs, findings)
            ? Left(file, findings, last) with { Said = FileDiff.Mended(file.ShownAs, count) }
            : Left(file, findings, first);
    }

    private CheckedFile CheckWord(ReportFile file, DocumentRequest request, DocumentResult first, DocumentPipeline pipeline, FindingList findings)
    {
        // Comments come last, on what no mend takes away.
        var (bytes, mended, found) = (request.Bytes, 0, first.Findings);
        for (var round = 0; round < MostRounds && WordMender.Apply(bytes, file.ShownAs, found, settings.Most, new WordMarks(Author, world.Today, _ => []), findings) is { } better; round++)
        {
            (bytes, mended) = (better.Bytes, mended + better.Mended);
            found = pipeline.Check(request with { Bytes = bytes }).Findings;
        }

        var copy = WordMender.Comment(bytes, file.ShownAs, found, new WordMarks(Author, world.Today, CommentOf), findings);
        copy = copy is not null ? copy with { Mended = mended } : mended > 0 ? new WordCopy(bytes, mended, 0) : null;
        if (copy is null)
            return Left(file, findings, first) with { Said = settings.Fix && !settings.Diff ? new($"没有可改正、可批注的，没有写修订稿：{file.ShownAs}", $"nothing to mend or to comment on, no copy was written: {file.ShownAs}") : null };
        var shown = settings.Output ?? CopyOf(file.ShownAs);
        var last = pipeline.Check(request with { Bytes = copy.Bytes, File = shown });
        if (settings.Diff)
            return Left(file, findings, first) with { Diff = FileDiff.Of(file.ShownAs, TextOf(first), TextOf(last), copy.Mended, world.Language) };
        if (!SafeFile.Write(settings.Output is { } output ? world.Resolve(output) : CopyOf(file.Path), copy.Bytes, settings.Force, shown, findings))
            return Left(file, findings, first);
        return Left(file, findings, last, shown) with
        {
            Said = new(
                $"已改正 {copy.Mended} 处、批注 {copy.Comments} 处：{shown}（原文件没有动；用 Word 或 WPS 打开，逐处接受或拒绝修订）",
                $"{copy.Mended} mended, {copy.Comments} commented: {shown} (the file itself is untouched; accept or refuse each change in Word or WPS)"),
        };
    }

    // Notes are worth a look and would drown what must be decided.
    private IReadOnlyList<string> CommentOf(Finding finding)
    {
        if (finding.Severity < Severity.Warning)
            return [];
        var language = world.Language;
        var said = $"{language.Of(finding.Severity)} {finding.RuleId}{language.Pick("：", ": ")}{language.Pick(finding.Message)}";
        return finding.Hint is { } hint ? [said, $"{language.Pick("怎么改：", "hint: ")}{language.Pick(hint)}"] : [said];
    }

    private static CheckedFile Left(ReportFile file, FindingList findings, DocumentResult result, string? shown = null)
    {
        findings.AddRange(result.Findings);
        return new CheckedFile(file, findings) { Suppressed = result.Suppressed, Lines = result.Read is { } read && findings.Count > 0 ? (shown ?? file.ShownAs, read.Lines) : null };
    }

    private static string TextOf(DocumentResult result) => string.Join('\n', result.Read?.Lines ?? []);

    private static string CopyOf(string path) => Path.ChangeExtension(path, null) + ReportFiles.CopyMark + Path.GetExtension(path);
}
