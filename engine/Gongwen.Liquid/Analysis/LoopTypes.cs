namespace Gongwen.Liquid.Analysis;

/// <summary>The types of <c>forloop</c> and <c>tablerowloop</c>.</summary>
internal static class LoopTypes
{
    private static readonly LiquidMember[] Counting =
    [
        Number("index"), Number("index0"), Number("rindex"), Number("rindex0"), Number("length"), Flag("first"), Flag("last"),
    ];

    public static LiquidType TableRow { get; } =
        LiquidType.ObjectOf([.. Counting, Number("col"), Number("col0"), Number("row"), Flag("col_first"), Flag("col_last")]);

    public static LiquidType For(LiquidType? parent) => LiquidType.ObjectOf(
    [
        .. Counting,
        new LiquidMember("name", LiquidType.String, isRequired: true),
        new LiquidMember("parentloop", parent ?? LiquidType.Nil, isRequired: parent is not null),
    ]);

    private static LiquidMember Number(string name) => new(name, LiquidType.Integer, isRequired: true);

    private static LiquidMember Flag(string name) => new(name, LiquidType.Boolean, isRequired: true);
}
