namespace Gongwen.Liquid.Runtime;

/// <summary>The <c>forloop</c> of a running loop.</summary>
internal sealed class ForLoopObject(string name, long length, ForLoopObject? parent, in LiquidValue collection) : ILiquidObject
{
    private static readonly string[] Names = ["first", "index", "index0", "last", "length", "name", "parentloop", "rindex", "rindex0"];

    public ForLoopObject? Parent => parent;

    // Kept for a tracer alone.
    public LiquidValue Collection { get; } = collection;

    public long Index { get; set; }

    public IReadOnlyCollection<string> MemberNames => Names;

    public string AsText => "Liquid::ForloopDrop";

    public bool TryGetMember(string member, out LiquidValue value)
    {
        value = member switch
        {
            "index" => LiquidValue.FromInteger(Index + 1),
            "first" => LiquidValue.FromBoolean(Index == 0),
            "last" => LiquidValue.FromBoolean(Index == length - 1),
            "index0" => LiquidValue.FromInteger(Index),
            "rindex" => LiquidValue.FromInteger(length - Index),
            "rindex0" => LiquidValue.FromInteger(length - Index - 1),
            "length" => LiquidValue.FromInteger(length),
            "name" => LiquidValue.FromString(name),
            "parentloop" => parent is null ? LiquidValue.Nil : LiquidValue.FromMembers(parent),
            _ => LiquidValue.Absent,
        };
        return value.Kind != LiquidValueKind.Absent;
    }
}
