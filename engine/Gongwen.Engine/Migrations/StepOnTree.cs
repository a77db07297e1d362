using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>What a step makes of the data itself: this is what the changed text must then hold.</summary>
internal sealed class StepOnTree
{
    private readonly List<MigrationChange> _changes = [];
    private readonly HashSet<(int, string)> _said = [];
    private readonly FindingList _findings;

    private StepOnTree(FindingList findings) => _findings = findings;

    /// <summary>What was changed, each once; values keep the places they were read at.</summary>
    public IReadOnlyList<MigrationChange> Changes => _changes;

    /// <summary>The changed data. A value in the way is a finding.</summary>
    public static (DataNode Root, StepOnTree Done) Apply(MigrationStep step, DataNode root, FindingList findings)
    {
        var run = new StepOnTree(findings);
        var changed = DataEdit.OnEach(root, step.Site.Parts, node => step switch
        {
            MigrationStep.Move move => run.Move(move, node),
            MigrationStep.Default given => run.Default(given, node),
            MigrationStep.Remove remove => run.Remove(remove, node),
            MigrationStep.Map map => run.Map(map, node),
            _ => node,
        });
        return (changed, run);
    }

    private DataNode Move(MigrationStep.Move move, DataNode node)
    {
        if (DataEdit.Find(node, move.From) is not { } value)
            return node;
        var place = DataEdit.PlaceOfKey(node, move.From);
        var less = DataEdit.Without(node, move.From);
        var (from, to) = (MigrationPath.TextOf(move.From), MigrationPath.TextOf(move.To));
        if (move.IsRename)
            (from, to) = (move.From[^1], move.To[^1]);
        for (var length = 1; length <= move.To.Count; length++)
        {
            if (DataEdit.Find(less, [.. move.To.Take(length)]) is not { } there)
                break;
            if (length == move.To.Count && DataEdit.AreSame(there, value))
            {
                Say(place, new($"删去 {from}，{to} 已有同样的内容", $"{from} goes, {to} holds the same"));
                return less;
            }

            if (length < move.To.Count && there.Kind == DataKind.Object)
                continue;
            _findings.Add(ReportVersionFault.InTheWay(place, value, from, to, MigrationPath.TextOf(move.To.Take(length)), there.Location, length < move.To.Count));
            return node;
        }

        Say(place, new($"{from} → {to}", $"{from} → {to}"));
        return DataEdit.With(less, move.To, value, place);
    }

    private DataNode Default(MigrationStep.Default given, DataNode node)
    {
        if (DataEdit.Find(node, [.. given.Keys.Take(given.Keys.Count - 1)]) is not { Kind: DataKind.Object } owner || owner[given.Keys[^1]] is not null)
            return node;
        var key = MigrationPath.TextOf(given.Keys);
        Say(owner.Location, new($"补上 {key}", $"{key} is added"));
        return DataEdit.With(node, given.Keys, DataEdit.At(given.Value, owner.Location), owner.Location);
    }

    private DataNode Remove(MigrationStep.Remove remove, DataNode node)
    {
        if (DataEdit.Find(node, remove.Keys) is null)
            return node;
        var key = MigrationPath.TextOf(remove.Keys);
        Say(DataEdit.PlaceOfKey(node, remove.Keys), new($"删去 {key}：{remove.Reason}", $"{key} goes: {remove.Reason}"));
        return DataEdit.Without(node, remove.Keys);
    }

    private DataNode Map(MigrationStep.Map map, DataNode node)
    {
        if (node.Kind is DataKind.List or DataKind.Object or DataKind.Null || !map.Values.TryGetValue(node.Text, out var value) || DataEdit.AreSame(node, value))
            return node;
        Say(node.Location, new($"“{Short(node.Text)}” → “{Short(value.Text)}”", $"'{Short(node.Text)}' → '{Short(value.Text)}'"));
        return DataEdit.At(value, node.Location);
    }

    private void Say(SourceLocation place, LocalizedText what)
    {
        if (_said.Add((place.Offset, what.Chinese)))
            _changes.Add(new MigrationChange(place, what));
    }

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
