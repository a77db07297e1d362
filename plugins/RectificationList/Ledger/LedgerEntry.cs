using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>One problem of the ledger, as the report's data has it.</summary>
internal sealed class LedgerEntry(DataNode node, int index)
{
    public const string NotStarted = "未启动";
    public const string InProgress = "整改中";
    public const string Completed = "已完成";
    public const string LongTerm = "长期坚持";
    public const string AtOnce = "立行立改";

    /// <summary>The entry itself.</summary>
    public DataNode Node { get; } = node;

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; } = index + 1;

    public string Problem => Node["反馈问题"]?.Text.Trim() ?? "";

    public string State => Node["状态"]?.Text ?? "";

    public bool IsClosed => Node["是否销号"]?.Text == "是";

    public DateOnly? Deadline => Node["整改时限"]?.Date;

    public DateOnly? CompletedOn => Node["完成时间"]?.Date;

    public bool IsDone => State == Completed || IsClosed;

    /// <summary>Not done when its deadline had passed on the as-of date.</summary>
    public bool IsOverdue(DateOnly? asOf) => !IsDone && State != LongTerm && Deadline < asOf;

    /// <summary>The entry with its 序号: the one written, else its place in the list.</summary>
    public DataNode Numbered => Node["序号"] is { Kind: not DataKind.Null }
        ? Node
        : DataNode.OfObject(
            [
                new DataProperty("序号", Node.Location, DataNode.OfNumber(Position, Node.Location, Node.Path)),
                .. Node.Properties.Where(property => property.Key != "序号"),
            ],
            Node.Location,
            Node.Path);

    /// <summary>What messages call it: 第3个问题（序号3）.</summary>
    public string Name => Node["序号"]?.Text is { Length: > 0 } number ? $"序号{number}" : $"第{Position}个问题";

    public string EnglishName => Node["序号"]?.Text is { Length: > 0 } number ? $"no. {number}" : $"problem {Position} of the list";

    /// <summary>The value of a key, or the entry itself when the key is not there: the place a finding points to.</summary>
    public DataNode PlaceOf(string key) => Node[key] ?? Node;

    /// <summary>The entries of a report.</summary>
    public static IReadOnlyList<LedgerEntry> Of(DataNode report) =>
        [.. (report["清单"]?.Items ?? []).Where(item => item.Kind == DataKind.Object).Select((item, index) => new LedgerEntry(item, index))];

    /// <summary>The day up to which the report speaks.</summary>
    public static DateOnly? AsOf(DataNode report) => report["截至日期"]?.Date;
}
