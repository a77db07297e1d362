namespace Gongwen.Liquid.Runtime;

/// <summary>The <c>tablerowloop</c> of a running table.</summary>
internal sealed class TableRowLoopObject(long length, long columns) : ILiquidObject
{
    private static readonly string[] Names =
        ["col", "col0", "col_first", "col_last", "first", "index", "index0", "last", "length", "rindex", "rindex0", "row"];

    private long _index;

    public long Column { get; private set; } = 1;

    public long Row { get; private set; } = 1;

    public bool IsLastColumn => Column == columns;

    public bool IsLast => _index == length - 1;

    public IReadOnlyCollection<string> MemberNames => Names;

    public string AsText => "Liquid::TablerowloopDrop";

    public void Advance()
    {
        _index++;
        if (IsLastColumn)
        {
            Column = 1;
            Row++;
        }
        else
        {
            Column++;
        }
    }

    public bool TryGetMember(string member, out LiquidValue value)
    {
        value = member switch
        {
            "col" => LiquidValue.FromInteger(Column),
            "col0" => LiquidValue.FromInteger(Column - 1),
            "col_first" => LiquidValue.FromBoolean(Column == 1),
            "col_last" => LiquidValue.FromBoolean(IsLastColumn),
            "row" => LiquidValue.FromInteger(Row),
            "first" => LiquidValue.FromBoolean(_index == 0),
            "last" => LiquidValue.FromBoolean(IsLast),
            "index" => LiquidValue.FromInteger(_index + 1),
            "index0" => LiquidValue.FromInteger(_index),
            "rindex" => LiquidValue.FromInteger(length - _index),
            "rindex0" => LiquidValue.FromInteger(length - _index - 1),
            "length" => LiquidValue.FromInteger(length),
            _ => LiquidValue.Absent,
        };
        return value.Kind != LiquidValueKind.Absent;
    }
}
