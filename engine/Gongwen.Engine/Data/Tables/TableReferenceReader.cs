using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Reads what a report says of a table; every fault is a finding.</summary>
internal static class TableReferenceReader
{
    public const string From = "来自";
    private const string Sheet = "工作表";
    private const string Header = "表头行";
    private const string Columns = "列";
    private const string First = "从行";
    private const string Last = "到行";
    private const int MostHeaderRows = 5;

    /// <summary>The keys, in the order of their use.</summary>
    public static readonly IReadOnlyList<string> Keys = [From, Sheet, Header, Columns, First, Last];

    /// <summary>What an object says; null, with findings, when it can't be used.</summary>
    public static TableReference? Read(DataNode node, FindingList findings)
    {
        var own = new FindingList();
        foreach (var property in node.Properties.Where(property => !Keys.Contains(property.Key, StringComparer.Ordinal)))
            own.Add(TableFault.UnknownKey(property, NearestKey.Find(property.Key, Keys.Where(key => node[key] is null))));
        if (node[From] is not { Kind: DataKind.Text or DataKind.Number } from || from.IsBlank)
        {
            own.Add(TableFault.BadValue(node[From]!, From, "表格的文件名", "the name of a table file", new("例如 来自: 台账.xlsx", "e.g. 来自: 台账.xlsx")));
            findings.AddRange(own);
            return null;
        }

        if (node[Sheet] is { Kind: not (DataKind.Text or DataKind.Number or DataKind.Null) } sheet)
            own.Add(TableFault.BadValue(sheet, Sheet, "工作表的名称，或者第几个", "the name of a sheet, or its number"));
        if (node[Columns] is { Kind: not (DataKind.Object or DataKind.Null) } columns)
            own.Add(TableFault.BadValue(columns, Columns, "一组“键: 表里的列名”", "'key: name in the table' pairs", new("例如 列: { 责任领导: 牵头领导 }", "e.g. 列: { 责任领导: 牵头领导 }")));
        var reference = new TableReference(node, from)
        {
            Sheet = node[Sheet] is { Kind: DataKind.Text or DataKind.Number, IsBlank: false } named ? named : null,
            Header = HeaderOf(node[Header], own),
            FirstRow = RowOf(node[First], First, own),
            LastRow = RowOf(node[Last], Last, own),
            Columns = node[Columns]?.Properties ?? [],
        };
        findings.AddRange(own);
        return own.HasErrors ? null : reference;
    }

    private static int? RowOf(DataNode? node, string key, FindingList findings)
    {
        if (node is null or { Kind: DataKind.Null })
            return null;
        if (Number(node.Text) is { } row && node.Kind is DataKind.Number or DataKind.Text)
            return row;
        findings.Add(TableFault.BadValue(node, key, "行号", "the number of a row"));
        return null;
    }

    // 2, [2, 3], 2-3
    private static (int First, int Last)? HeaderOf(DataNode? node, FindingList findings)
    {
        if (node is null or { Kind: DataKind.Null })
            return null;
        var words = node.Kind == DataKind.List ? [.. node.Items.Select(item => item.Text)] : node.Text.Split('-', '－', '—', '~', '～', '至', '到').ToList();
        var rows = words.Select(Number).ToList();
        if (rows.Count is > 0 and <= MostHeaderRows && rows.TrueForAll(row => row is not null) && rows[^1] >= rows[0] && rows[^1] - rows[0] < MostHeaderRows)
            return (rows[0]!.Value, rows[^1]!.Value);
        findings.Add(TableFault.BadValue(node, Header, "行号，或者相邻的几行", "the number of a row, or of some that stand together", new("例如 表头行: 2，两行的写 表头行: 2-3", "e.g. 表头行: 2, for two rows 表头行: 2-3")));
        return null;
    }

    private static int? Number(string text) => int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
