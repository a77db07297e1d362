using System.Globalization;
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

    // Each stands in many lists, and is asked often.
    private DataNode? _printed;
    private string? _state;
    private bool? _isClosed;
    private (bool IsKnown, DateOnly? Day) _deadline;

    /// <summary>The entry itself.</summary>
    public DataNode Node { get; } = node;

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; } = index + 1;

    public string Problem => Node["反馈问题"]?.Text.Trim() ?? "";

    public string State => _state ??= Node["状态"]?.Text ?? "";

    public bool IsClosed => _isClosed ??= Node["是否销号"]?.Text == "是";

    public DateOnly? Deadline => (_deadline = _deadline.IsKnown ? _deadline : (true, Node["整改时限"]?.Date)).Day;

    public DateOnly? CompletedOn => Node["完成时间"]?.Date;

    public bool IsDone => State == Completed || IsClosed;

    /// <summary>Still to be done; false for a state nobody knows.</summary>
    public bool IsOpen => !IsClosed && State is (NotStarted or InProgress);

    /// <summary>Not done when its deadline had passed on the as-of date.</summary>
    public bool IsOverdue(DateOnly? asOf) => IsOpen && Deadline < asOf;

    /// <summary>The entry as templates see it: with its 序号 (else its place in the list) and 时限, the deadline as it is printed.</summary>
    public DataNode Printed => _printed ??= Print();

    private DataNode Print()
    {
        var printed = Node;
        // A number that is left open counts as none.
        if (Node["序号"] is { Kind: DataKind.Null })
            printed = DataNode.OfObject([.. Node.Properties.Where(property => property.Key != "序号")], Node.Location, Node.Path);
        if (printed["序号"] is null)
            printed = printed.With("序号", DataNode.OfNumber(Position.ToString(CultureInfo.InvariantCulture), Node).DerivedBy(new Derivation(() => new($"清单第{Position}项的序号", $"the number of item {Position}"), () => [Node])), 0);
        if (printed["时限"] is null && Node["整改时限"] is { IsBlank: false } deadline)
            printed = printed.With("时限", DataNode.OfText(TextOf(deadline), deadline));
        return printed;
    }

    // What is no date is printed as it stands; GW5844 says whether it may.
    private static string TextOf(DataNode deadline) => deadline.Date is { } date ? $"{date.Year}年{date.Month}月{date.Day}日" : deadline.Text.Trim();

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
