using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Evidence;

/// <summary>Tells where a piece of a line comes from.</summary>
internal sealed partial class OriginReader
{
    // A value of a few words around its number: 约12万元.
    private const int MostAround = 2;
    private const int MostNodes = 10_000;

    private readonly Dictionary<DataNode, string> _computed = new(ReferenceEqualityComparer.Instance);

    /// <param name="root">What the templates saw.</param>
    /// <param name="report">The report.</param>
    public OriginReader(DataNode root, DataNode report)
    {
        foreach (var property in root.Properties.Where(property => report[property.Key] is null))
            Name(property.Value, property.Key, 0);
    }

    /// <summary>Where a number comes from.</summary>
    public EvidenceSource Of(LinePiece piece)
    {
        if (piece.Origin.Data is not { } node)
            return OfTemplate(piece);
        if (node.Derivation is { } how)
            return Computed(node) with { Derivation = how };
        if (_computed.ContainsKey(node) && node.Path.Length == 0)
            return Computed(node);
        node = Holding(node, piece.Text) ?? node;
        if (node.Derivation is { } inner)
            return Computed(node) with { Derivation = inner };
        return IsOwnValue(node)
            ? new EvidenceSource(EvidenceKind.Data, node.Location, node.Path) { Text = node.Text }
            : new EvidenceSource(EvidenceKind.Unbacked, piece.Written ?? node.Location, node.Path) { Text = piece.Text };
    }

    /// <summary>Where a text comes from: what isn't the template's or computed is the data's.</summary>
    public EvidenceSource OfText(LinePiece piece)
    {
        if (piece.Origin.Data is not { } node)
            return OfTemplate(piece);
        if (node.Derivation is { } how)
            return Computed(node) with { Derivation = how };
        return _computed.ContainsKey(node) && node.Path.Length == 0
            ? Computed(node)
            : new EvidenceSource(EvidenceKind.Data, piece.Written ?? node.Location, node.Path) { Text = piece.Text };
    }

    private static EvidenceSource OfTemplate(LinePiece piece)
    {
        var place = piece.Origin.Template;
        // A run of one line of the template stands there as it is printed.
        if (place is { Line: > 0 } && place.Line == place.EndLine && place.EndColumn - place.Column == piece.RunLength)
            place = place with { Column = place.Column + piece.Start, EndColumn = place.Column + piece.Start + piece.Text.Length };
        return new EvidenceSource(EvidenceKind.Template, place, "");
    }

    private EvidenceSource Computed(DataNode node) => new(EvidenceKind.Computed, node.Location, _computed.GetValueOrDefault(node) ?? node.Path) { Text = node.Text };

    // A list printed as one text: the first of its values that holds the number.
    private static DataNode? Holding(DataNode node, string text)
    {
        if (node.Kind is not (DataKind.List or DataKind.Object))
            return null;
        var waiting = new Queue<DataNode>([node]);
        for (var seen = 0; seen < MostNodes && waiting.TryDequeue(out var at); seen++)
        {
            if (at.Kind is DataKind.Text or DataKind.Number && at.Text.Contains(text, StringComparison.Ordinal))
                return at;
            foreach (var child in at.Kind == DataKind.List ? at.Items : at.Properties.Select(property => property.Value))
                waiting.Enqueue(child);
        }

        return null;
    }

    private static bool IsOwnValue(DataNode node)
    {
        if (node.Kind is not DataKind.Text)
            return true;
        var text = node.Text.Trim();
        if (DocumentNumber().IsMatch(text))
            return true;
        var numbers = NumberFinder.Find(text);
        return numbers.Count > 0 && numbers.Sum(number => number.Length) >= text.Length - MostAround;
    }

    // 临水发〔2026〕8号 is a value of its own, whatever stands before the brackets.
    [GeneratedRegex("^[\\u4E00-\\u9FFF]{1,16}[〔（(\\[][0-9]{4}[〕）)\\]]第?[0-9]{1,5}号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DocumentNumber();

    private void Name(DataNode node, string path, int depth)
    {
        if (depth > 16 || _computed.Count > MostNodes * 10 || !_computed.TryAdd(node, path))
            return;
        foreach (var property in node.Properties)
            Name(property.Value, $"{path}.{property.Key}", depth + 1);
        for (var i = 0; i < node.Items.Count; i++)
            Name(node.Items[i], $"{path}[{i}]", depth + 1);
    }
}
