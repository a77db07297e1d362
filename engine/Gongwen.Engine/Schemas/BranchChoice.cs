using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Explains why no branch of anyOf or oneOf fits: with the faults of the branch that was most likely meant.</summary>
internal static class BranchChoice
{
    public static IReadOnlyList<Finding> Explain(Schema schema, IReadOnlyList<Schema> branches, IReadOnlyList<List<Finding>> faults, SchemaSpot spot)
    {
        var type = SchemaClosure.TypeOf(spot.Node);
        var meant = Enumerable.Range(0, branches.Count).Where(i => (branches[i].Closure.Types & type) != SchemaTypes.None).ToList();
        if (meant.Count == 0)
        {
            var wanted = branches.Aggregate(SchemaTypes.None, (all, branch) => all | branch.Closure.Types);
            return [CheckFault.WrongType(spot, wanted, schema)];
        }

        // Of a number, a text or a list of forms nobody can say which was meant; of objects and lists the nearest speaks for itself.
        if (meant.Count == 1)
            return faults[meant[0]];
        if (spot.Node.Kind is not (DataKind.Object or DataKind.List))
        {
            var blank = meant.Select(i => faults[i]).FirstOrDefault(list => list.Exists(finding => finding.RuleId == "GW2015"));
            if (blank is not null)
                return blank;
            var none = CheckFault.NoBranch(spot, schema, [.. meant.Select(i => faults[i][0])]);
            return [meant.Exists(i => faults[i][0].RuleId == "GW2008") ? TypedDate.Explain(none, spot.Node.Text) : none];
        }

        return faults[meant.MinBy(i => Weight(faults[i], spot.Node.Path))];
    }

    // A wrong constant tells forms apart, so a branch whose constants fit wins over one with fewer faults.
    private static int Weight(List<Finding> faults, string path) =>
        faults.Sum(finding => finding.Path == path ? 1000 : finding.RuleId == "GW2004" ? 100 : finding.RuleId == "GW2001" ? 3 : 1);
}
