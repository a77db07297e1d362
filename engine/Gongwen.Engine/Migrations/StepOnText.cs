using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>
/// Does a step in the text of a report and leaves the rest as it is. It knows the usual ways of writing; whether the new text holds the right data is
/// looked at afterwards, so an unusual one is refused, never damaged.
/// </summary>
internal sealed class StepOnText
{
    private readonly ReportText _text;
    private readonly string _version;
    private readonly TextEdits _edits = new();
    private readonly BlockEdit _block;
    private readonly FlowEdit _flow;
    private readonly HashSet<RawNode> _done = new(ReferenceEqualityComparer.Instance);
    private bool _impossible;

    private StepOnText(ReportText text, string version)
    {
        _text = text;
        _version = version;
        _block = new BlockEdit(text, _edits);
        _flow = new FlowEdit(text, _edits);
    }

    /// <summary>The replacements; null when the text is written in a way that isn't changed by itself.</summary>
    /// <param name="step">What to do.</param>
    /// <param name="text">The report.</param>
    /// <param name="version">The version it leads to, named in the comments that removed keys leave.</param>
    public static TextEdits? Edits(MigrationStep step, ReportText text, string version)
    {
        var run = new StepOnText(text, version);
        run.OnSites(step, text.Root, 0);
        return run._impossible ? null : run._edits;
    }

    /// <summary>The replacements that state the version of the data.</summary>
    public static TextEdits? Stamp(ReportText text, string genreKey, string version)
    {
        var run = new StepOnText(text, version);
        var root = ReportText.Own(text.Root);
        var place = SourceLocation.OfFile("");
        if (Find(root, ReportVersion.Key) is { } stated)
            run.WriteScalar(ReportText.Own(stated.Value), DataNode.OfText(version, place));
        else
            run.Add(root, Find(root, genreKey), ReportVersion.Key, DataNode.OfText(version, place));
        return run._impossible ? null : run._edits;
    }

    private void OnSites(MigrationStep step, RawNode node, int at)
    {
        node = ReportText.Own(node);
        if (at == step.Site.Parts.Count)
        {
            if (_done.Add(node))
                Do(step, node);
        }
        else if (step.Site.Parts[at] is { } key)
        {
            if (node.Kind == DataKind.Object && Find(node, key) is { } property)
                OnSites(step, property.Value, at + 1);
        }
        else if (node.Kind == DataKind.List)
        {
            foreach (var item in node.Items)
                OnSites(step, item, at + 1);
        }
    }

    private void Do(MigrationStep step, RawNode site)
    {
        switch (step)
        {
            case MigrationStep.Move { IsRename: true } move when Way(site, move.From) is { } way && Find(way[^1].Owner, move.To[^1]) is null:
                Rename(way[^1], move.To[^1]);
                break;
            case MigrationStep.Move move when Way(site, move.From) is { } way:
                Move(site, way, move);
                break;
            case MigrationStep.Remove remove when Way(site, remove.Keys) is { } way:
                Remove(Vanishing(way, stop: null), remove.Reason);
                break;
            case MigrationStep.Default given when Owner(site, given.Keys) is { } owner && Find(owner, given.Keys[^1]) is null:
                Add(owner, owner.Properties.LastOrDefault(), given.Keys[^1], given.Value);
                break;
            case MigrationStep.Map map when site.Kind is DataKind.Text or DataKind.Number or DataKind.Boolean && map.Values.TryGetValue(WrittenAs(site), out var value)
                && (value.Kind != site.Kind || value.Text != WrittenAs(site)):
                WriteScalar(site, value);
                break;
        }
    }

    private void Rename((RawNode Owner, RawProperty Property) spot, string key)
    {
        var entry = new EntryText(_text, spot.Owner, spot.Property);
        if (entry.IsMovable)
            _edits.Replace(spot.Property.Start, spot.Property.End, entry.NewKey(key, _text.IsFlow(spot.Owner)));
        else
            _impossible = true;
    }

    private void Move(RawNode site, List<(RawNode Owner, RawProperty Property)> way, MigrationStep.Move move)
    {
        var moved = way[^1];
        var entry = new EntryText(_text, moved.Owner, moved.Property);
        var (target, made) = Target(site, way, move.To);
        var top = Vanishing(way, target);
        var whole = new EntryText(_text, top.Owner, top.Property);
        if (!entry.IsMovable || !whole.IsMovable)
        {
            _impossible = true;
            return;
        }

        if (made == move.To.Count)
        {
            // The same content is there already.
            Remove(top, [.. _text.CommentsIn(whole.Extent.Start, whole.Extent.End)]);
            return;
        }

        List<string> above = [.. _text.CommentsIn(whole.Extent.Start, entry.Extent.Start)], below = [.. _text.CommentsIn(entry.Extent.End, whole.Extent.End)];
        IReadOnlyList<string> keys = [.. move.To.Skip(made)];
        if (_text.IsFlow(target))
            MoveIntoFlow(target, top, entry, keys, [.. above, .. below]);
        else
            MoveIntoBlock(target, top, entry, keys, above, below);
    }

    private void MoveIntoBlock(RawNode target, (RawNode Owner, RawProperty Property) top, EntryText entry, IReadOnlyList<string> keys, List<string> above, List<string> below)
    {
        if (target.Properties.Count == 0 || BlockEntry.Of(_text, target.Properties[^1]) is not { } last)
        {
            _impossible = true;
            return;
        }

        var lines = entry.Lines(keys, last.Column);
        if (top.Owner == target && BlockEntry.Of(_text, top.Property) is { } there)
        {
            _block.Replace(there, [.. Padded(above, there.Column), .. lines, .. Padded(below, there.Column)]);
            return;
        }

        Remove(top, [.. above, .. below]);
        _block.AddAfter(last, lines);
    }

    private void MoveIntoFlow(RawNode target, (RawNode Owner, RawProperty Property) top, EntryText entry, IReadOnlyList<string> keys, List<string> kept)
    {
        if (entry.InFlow(keys, _flow.IsTight(target)) is not { } written)
        {
            _impossible = true;
            return;
        }

        // Comments written in lines find no place within brackets; those within brackets are part of what is moved.
        if (!_text.IsFlow(top.Owner) || top.Owner != target)
            kept = [.. kept, .. _text.IsFlow(top.Owner) ? [] : entry.Comments];
        if (top.Owner == target)
        {
            _flow.Replace(top.Property, written);
            Note(target, kept);
            return;
        }

        Remove(top, []);
        Note(target, kept);
        _flow.AddAfter(target, target.Properties.LastOrDefault(), written);
    }

    private void Remove((RawNode Owner, RawProperty Property) spot, string reason)
    {
        var entry = new EntryText(_text, spot.Owner, spot.Property);
        var column = _text.Column(spot.Property.Start);
        var title = $"# 迁移到 {_version} 时删去（{reason}）：";
        if (!entry.IsMovable)
        {
            _impossible = true;
        }
        else if (_text.IsFlow(spot.Owner))
        {
            Note(spot.Owner, [title, .. entry.AsComments(0)]);
            _flow.Remove(spot.Owner, spot.Property);
        }
        else
        {
            // A blank line after it, or it would read as a comment on the next key.
            var there = BlockEntry.Of(_text, spot.Property)!;
            var isFollowed = there.LastLine + 1 < _text.Source.LineCount && _text.Line(there.LastLine + 1).Trim().Length > 0;
            _block.Remove(spot.Owner, there, [new string(' ', column) + title, .. entry.AsComments(column), .. isFollowed ? [""] : Array.Empty<string>()]);
        }
    }

    private void Remove((RawNode Owner, RawProperty Property) spot, IReadOnlyList<string> comments)
    {
        if (_text.IsFlow(spot.Owner))
        {
            Note(spot.Owner, comments);
            _flow.Remove(spot.Owner, spot.Property);
        }
        else
        {
            var entry = BlockEntry.Of(_text, spot.Property)!;
            _block.Remove(spot.Owner, entry, [.. Padded(comments, entry.Column)]);
        }
    }

    private void Add(RawNode owner, RawProperty? after, string key, DataNode value)
    {
        if (_text.IsFlow(owner))
        {
            var quote = _text.IsJson ? '"' : ' ';
            _flow.AddAfter(owner, after, $"{ValueText.Key(key, quote, isFlow: true)}{(_flow.IsTight(owner) ? ":" : ": ")}{ValueText.InFlow(value, _text.IsJson)}");
        }
        else if (after is not null && BlockEntry.Of(_text, after) is { } entry)
        {
            _block.AddAfter(entry, [.. ValueText.InBlock(key, value, entry.Column)]);
        }
        else
        {
            _impossible = true;
        }
    }

    private void WriteScalar(RawNode node, DataNode value)
    {
        var start = node.Start;
        if (_text.Text[start] == '&')
            start = _text.Text.IndexOf(' ', start) is var space && space > start && space < node.End ? space + 1 : node.End;
        if (start >= node.End)
            _impossible = true;
        else
            _edits.Replace(start, node.End, value.Kind == DataKind.Text ? ValueText.Text(value.Text, _text.IsJson ? '"' : _text.Text[start], _text.LiesInFlow(node)) : ValueText.InFlow(value, _text.IsJson));
    }

    // Above the line on which the outermost bracket opens.
    private void Note(RawNode node, IReadOnlyList<string> comments)
    {
        if (_text.IsJson || comments.Count == 0)
            return;
        while (_text.ParentOf(node) is { } parent && _text.IsFlow(parent))
            node = parent;
        var line = _text.Source.LineOf(node.Start);
        var column = _text.FirstOfLine(line) - _text.Source.LineStart(line);
        var at = _text.Source.LineStart(line);
        _edits.Replace(at, at, string.Concat(Padded(comments, column).Select(comment => comment + _text.NewLine)));
    }

    private static IEnumerable<string> Padded(IEnumerable<string> comments, int column) => comments.Select(comment => new string(' ', column) + comment);

    // The object the value comes to, and how many of the keys lead to it; all of them when the value is there already.
    private static (RawNode Target, int Made) Target(RawNode site, List<(RawNode Owner, RawProperty Property)> way, IReadOnlyList<string> keys)
    {
        // What goes with the value is not in its way.
        var going = way.FindIndex(spot => spot.Property == Vanishing(way, stop: null).Property);
        var (target, made) = (site, 0);
        while (made < keys.Count && Find(target, keys[made]) is { } next && next != way[^1].Property
            && (made + 1 < keys.Count || way.FindIndex(going, spot => spot.Property == next) < 0))
        {
            made++;
            if (made < keys.Count)
                target = ReportText.Own(next.Value);
        }

        return (target, made);
    }

    // An object that is left without a key goes with its last one.
    private static (RawNode Owner, RawProperty Property) Vanishing(List<(RawNode Owner, RawProperty Property)> way, RawNode? stop)
    {
        var level = way.Count - 1;
        while (level > 0 && way[level].Owner.Properties.Count == 1 && way[level].Owner != stop)
            level--;
        return way[level];
    }

    private static List<(RawNode Owner, RawProperty Property)>? Way(RawNode site, IReadOnlyList<string> keys)
    {
        var way = new List<(RawNode, RawProperty)>();
        foreach (var key in keys)
        {
            if (site.Kind != DataKind.Object || Find(site, key) is not { } property)
                return null;
            way.Add((site, property));
            site = ReportText.Own(property.Value);
        }

        return way;
    }

    private static RawNode? Owner(RawNode site, IReadOnlyList<string> keys)
    {
        foreach (var key in keys.Take(keys.Count - 1))
        {
            if (Find(site, key) is not { } property)
                return null;
            site = ReportText.Own(property.Value);
        }

        return site.Kind == DataKind.Object ? site : null;
    }

    private static RawProperty? Find(RawNode node, string key) => node.Properties.FirstOrDefault(property => property.Key == key);

    private static string WrittenAs(RawNode node) => node.Kind == DataKind.Boolean ? node.Text.ToLowerInvariant() : node.Text;
}
