using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>Takes what the checks measure, holds it against the layout, and makes one verdict of all places of a parameter.</summary>
internal sealed class Measures(LayoutProfile layout)
{
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>What the layout asks, as a number; null where it is none.</summary>
    internal double? Asked(string name) => Find(name) is { Value.Number: { } number } ? (double)number : null;

    /// <summary>True when a place has departed from a parameter.</summary>
    internal bool Departed(string name) => _seen.TryGetValue(name, out var seen) && seen.Departing > 0;

    /// <summary>A measured number.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="found">In the parameter's unit.</param>
    /// <param name="place">Where.</param>
    /// <param name="slack">How far it may differ where the parameter has no greater tolerance of its own: what measuring itself costs.</param>
    /// <param name="unsure">How much further it may differ without being called wrong: then nothing is known.</param>
    internal void Number(string name, double found, Place place, double slack = 0.01, double unsure = 0)
    {
        if (Find(name) is not { Value.Number: { } number } parameter)
            return;
        var off = Math.Abs(found - (double)number);
        var tolerance = Math.Max(parameter.Tolerance ?? 0, slack);
        if (off <= tolerance)
            Judge(name, true, WithUnit(found, parameter.Unit), place);
        else if (off <= tolerance + unsure)
            Unknown(name, new($"算得约 {WithUnit(found, parameter.Unit).Chinese}，字体和软件不同会有出入，要看打印件", $"about {WithUnit(found, parameter.Unit).English} as computed, which depends on font and program: look at the printed page"));
        else
            Judge(name, false, WithUnit(found, parameter.Unit), place);
    }

    /// <summary>A verdict of the check's own.</summary>
    internal void Judge(string name, bool complies, LocalizedText found, Place place)
    {
        var seen = Of(name);
        if (complies)
        {
            seen.Complying++;
            seen.First ??= new InspectionPlace(place.Where, place.Paragraph, place.Excerpt, found);
            return;
        }

        seen.Departing++;
        if (seen.Departures.Count < InspectionItem.MostPlaces)
            seen.Departures.Add(new InspectionPlace(place.Where, place.Paragraph, place.Excerpt, found));
    }

    /// <summary>Says that the file doesn't tell. Counts only when no place does.</summary>
    internal void Unknown(string name, LocalizedText reason) => Of(name).Reason ??= reason;

    /// <summary>All verdicts: the layout's parameters in its order, and the further rules behind those of their element.</summary>
    internal IReadOnlyList<InspectionItem> Items()
    {
        var items = new List<InspectionItem>();
        foreach (var parameter in layout.Parameters)
        {
            if (_seen.TryGetValue(parameter.Name, out var seen))
                items.Add(Item(parameter.Name, parameter.Clause, parameter.Strength, AskedText(parameter), parameter.Tolerance is { } tolerance and > 0 ? WithUnit(tolerance, parameter.Unit) : null, seen));
        }

        foreach (var rule in AskedRule.All)
        {
            if (!_seen.TryGetValue(rule.Name, out var seen))
                continue;
            var group = rule.Name[..(rule.Name.IndexOf('.', StringComparison.Ordinal) + 1)];
            var at = items.FindLastIndex(item => item.Name.StartsWith(group, StringComparison.Ordinal));
            items.Insert(at < 0 ? items.Count : at + 1, Item(rule.Name, rule.Clause, rule.Strength, rule.Asked, null, seen));
        }

        return items;
    }

    /// <summary>A number as people read it.</summary>
    internal static string Written(double number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    internal static LocalizedText WithUnit(double number, string unit) => unit.Length == 0
        ? new(Written(number), Written(number))
        : new($"{Written(number)} {unit}", $"{Written(number)} {UnitNames.English(unit)}".TrimEnd());

    private static LocalizedText AskedText(LayoutParameter parameter) => parameter.Value switch
    {
        { Number: { } number } => WithUnit((double)number, parameter.Unit),
        { Boolean: { } truth } => TruthText(parameter.Name, truth),
        { Text: "literal" } when parameter.Name == "numbering" => new("打字的序号", "typed"),
        { Text: "list" } when parameter.Name == "numbering" => new("自动编号", "counted by Word"),
        { Kind: DataKind.List } list => new(string.Join("、", list.Items.Select(item => item.Text)), string.Join(", ", list.Items.Select(item => item.Text))),
        { } text => new(text.Text, text.Text),
    };

    private static LocalizedText TruthText(string name, bool truth) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "bold" or "labelBold" => truth ? new("加粗", "bold") : new("不加粗", "not bold"),
        "evenPage" => truth ? new("是", "yes") : new("不要求", "not asked"),
        _ => truth ? new("有", "there") : new("没有", "none"),
    };

    private LayoutParameter? Find(string name) => layout.Parameters.FirstOrDefault(parameter => parameter.Name == name);

    private Seen Of(string name)
    {
        if (!_seen.TryGetValue(name, out var seen))
            _seen.Add(name, seen = new Seen());
        return seen;
    }

    private static InspectionItem Item(string name, string clause, LayoutStrength strength, LocalizedText asked, LocalizedText? tolerance, Seen seen)
    {
        var verdict = seen.Departing > 0 ? Verdict.Departs : seen.Complying > 0 ? Verdict.Complies : Verdict.Unknown;
        return new InspectionItem(
            name,
            ParameterNames.Of(name),
            clause,
            strength,
            verdict,
            asked,
            tolerance,
            verdict == Verdict.Departs ? seen.Departures : seen.First is { } first ? [first] : [],
            verdict == Verdict.Departs ? seen.Departing : seen.Complying,
            verdict == Verdict.Unknown ? seen.Reason : null);
    }

    private sealed class Seen
    {
        public int Complying { get; set; }

        public int Departing { get; set; }

        public InspectionPlace? First { get; set; }

        public List<InspectionPlace> Departures { get; } = [];

        public LocalizedText? Reason { get; set; }
    }
}
