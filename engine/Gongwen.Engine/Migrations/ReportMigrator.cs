using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Migrations;

/// <summary>
/// Brings a report from the version of its data to another: step by step in its text. After every step the text is read again; it must hold exactly what the
/// step makes of the data, and no comment may be lost. Otherwise nothing comes out.
/// </summary>
internal sealed class ReportMigrator
{
    private readonly MigrationRequest _request;
    private readonly FindingList _findings;
    private readonly List<MigrationChange> _changes = [];
    private DataText _read;

    // What the steps make of the data as it was first read: every value keeps its place in the file.
    private DataNode _tree;
    private bool _failed;

    private ReportMigrator(MigrationRequest request, DataText read, FindingList findings) =>
        (_request, _read, _tree, _findings) = (request, read, read.Tree, findings);

    /// <summary>The result; why it couldn't be done is a finding.</summary>
    /// <param name="request">The report and what is wanted.</param>
    /// <param name="read">The same report, read without errors.</param>
    /// <param name="genreVersion">The version of the genre's data.</param>
    /// <param name="migrations">From the oldest to the newest.</param>
    /// <param name="findings">Gets the faults.</param>
    public static MigrationResult Run(MigrationRequest request, DataText read, string genreVersion, IReadOnlyList<Migration> migrations, FindingList findings)
    {
        var wanted = request.To ?? genreVersion;
        var version = read.Tree[ReportVersion.Key] is null && request.From is { } from ? from : ReportVersion.Of(read.Tree, genreVersion, migrations, findings);
        if (version is null)
            return new MigrationResult(null, wanted, null, []);
        var place = read.Tree[ReportVersion.Key]?.Location ?? SourceLocation.OfFile(request.File);
        var above = migrations.Where(migration => Compare(version, migration.Version) < 0).ToList();
        var ways = above.Select(migration => migration.Version).Append(genreVersion).Where(way => Compare(way, version) >= 0).Append(version).Distinct(StringComparer.Ordinal).ToList();
        if (Compare(version, genreVersion) > 0)
            findings.Add(ReportVersionFault.Newer(place, version, genreVersion));
        else if (!ways.Exists(way => Compare(way, wanted) == 0))
            findings.Add(ReportVersionFault.NoSuchVersion(place, wanted, ways.Order(VersionOrder.Instance)));
        else if (above.Count > 0 && above[0].From is { } first && Compare(version, first) < 0)
            findings.Add(ReportVersionFault.NoWay(place, version, first));
        else
            return new ReportMigrator(request, read, findings).Run(version, wanted, [.. above.Where(migration => Compare(migration.Version, wanted) <= 0)]);
        return new MigrationResult(version, wanted, null, []);
    }

    private static int Compare(string a, string b) => VersionOrder.Instance.Compare(a, b);

    private MigrationResult Run(string version, string wanted, IReadOnlyList<Migration> migrations)
    {
        if (migrations.Count == 0)
            return new MigrationResult(version, wanted, null, []);
        foreach (var migration in migrations)
        {
            foreach (var step in migration.Steps)
            {
                _request.Cancellation.ThrowIfCancellationRequested();
                Do(step, migration.Version);
            }
        }

        if (!_failed)
            Stamp(wanted);
        return new MigrationResult(version, wanted, _failed ? null : Bytes(), _changes);
    }

    private void Do(MigrationStep step, string version)
    {
        var conflicts = new FindingList();
        (_tree, var done) = StepOnTree.Apply(step, _tree, conflicts);
        _findings.AddRange(conflicts);
        _failed |= conflicts.HasErrors;
        // After a fault the other steps are still looked at for theirs.
        if (_failed || done.Changes.Count == 0)
            return;
        if (Took(StepOnText.Edits(step, new ReportText(_read), version)))
        {
            _changes.AddRange(done.Changes);
            return;
        }

        _findings.Add(ReportVersionFault.NotDone(done.Changes, step));
        _failed = true;
    }

    private void Stamp(string version)
    {
        var place = _tree[ReportVersion.Key]?.Location ?? _tree[RootSchema.GenreKey]!.Location;
        _tree = DataEdit.With(_tree, [ReportVersion.Key], DataNode.OfText(version, place), place);
        if (Took(StepOnText.Stamp(new ReportText(_read), RootSchema.GenreKey, version)))
            return;
        _findings.Add(ReportVersionFault.NotStamped(place, version));
        _failed = true;
    }

    // True when the new text holds the data wanted and every comment of the old one.
    private bool Took(TextEdits? edits)
    {
        if (edits is null)
            return false;
        var before = new ReportText(_read);
        if (edits.Apply(before.Text) is not { } text)
            return false;
        var faults = new FindingList();
        var after = DataReader.ReadText(Encoding.UTF8.GetBytes(text), _request.File, DataLimits.Default, faults);
        if (after is null || faults.HasErrors || !DataEdit.AreSame(after.Tree, _tree) || !HasAllComments(before, new ReportText(after)))
            return false;
        _read = after;
        return true;
    }

    private static bool HasAllComments(ReportText before, ReportText after)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var comment in after.Comments.Select(comment => after.Text[comment.Start..comment.End].TrimEnd()))
            left[comment] = left.GetValueOrDefault(comment) + 1;
        foreach (var comment in before.Comments.Select(comment => before.Text[comment.Start..comment.End].TrimEnd()))
        {
            if (left.TryGetValue(comment, out var count) && count > 0)
                left[comment] = count - 1;
            // A line that became a comment holds the comment at its end.
            else if (!left.Any(other => other.Value > 0 && other.Key.EndsWith(comment, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private byte[] Bytes()
    {
        var mark = _request.Bytes.Span.StartsWith("\uFEFF"u8);
        return [.. mark ? "\uFEFF"u8 : [], .. Encoding.UTF8.GetBytes(_read.Source.Text)];
    }
}
