namespace Gongwen.Engine.Layouts;

/// <summary>版式: GB/T 9704 and its neighbours as data. Read from a layout file by <see cref="LayoutReader"/>.</summary>
public sealed record LayoutProfile
{
    /// <summary>E.g. gbt9704-plain.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The sheet, the type area and the grid.</summary>
    public required PageLayout Page { get; init; }

    /// <summary>Names of fonts for each kind of type, the most wanted first; at least one each.</summary>
    public required IReadOnlyDictionary<FontRole, IReadOnlyList<string>> Fonts { get; init; }

    /// <summary>True when <see cref="Fonts"/> begin with what the machine that writes has, not with what the layout wants most.</summary>
    public bool FontsOfMachine { get; init; }

    /// <summary>Names of fonts of other kinds that may stand in for each kind of type where none of its own is to be had; at least one each.</summary>
    public required IReadOnlyDictionary<FontRole, IReadOnlyList<string>> StandIns { get; init; }

    /// <summary>版头</summary>
    public required MastheadLayout Masthead { get; init; }

    /// <summary>标题</summary>
    public required TitleLayout Title { get; init; }

    /// <summary>署名行 under the title.</summary>
    public required TextLayout AuthorLine { get; init; }

    /// <summary>主送机关</summary>
    public required TextLayout Recipients { get; init; }

    /// <summary>正文</summary>
    public required TextLayout Body { get; init; }

    /// <summary>First-line indent of a paragraph of the body, in characters.</summary>
    public required double BodyIndent { get; init; }

    /// <summary>The kind of type emphasised words are set in.</summary>
    public required FontRole Emphasis { get; init; }

    /// <summary>The four levels of headings, the first at index 0.</summary>
    public required IReadOnlyList<HeadingLayout> Headings { get; init; }

    /// <summary>Tables.</summary>
    public required TableLayout Table { get; init; }

    /// <summary>Blank lines above 附件说明.</summary>
    public required int AttachmentBlankLines { get; init; }

    /// <summary>附件</summary>
    public required AttachmentLayout Attachment { get; init; }

    /// <summary>出席、请假、列席</summary>
    public required AttendanceLayout Attendance { get; init; }

    /// <summary>署名和日期, without a seal</summary>
    public required SignatureLayout Signature { get; init; }

    /// <summary>署名和日期 under a seal</summary>
    public required SealedLayout Sealed { get; init; }

    /// <summary>签名章</summary>
    public required StampedLayout Stamped { get; init; }

    /// <summary>版记</summary>
    public required ImprintLayout Imprint { get; init; }

    /// <summary>目录</summary>
    public required ContentsLayout Contents { get; init; }

    /// <summary>True when Word counts the headings (numbering: list), false when their numbers are text.</summary>
    public required bool NumbersAsList { get; init; }

    /// <summary>页码</summary>
    public required PageNumberLayout PageNumber { get; init; }

    /// <summary>Every parameter as its file gives it, with clause and strength, in the order of the base layout.</summary>
    public required IReadOnlyList<LayoutParameter> Parameters { get; init; }

    /// <summary>偏离: the parameters that are not as the base pack has them for the form, in the same order.</summary>
    public required IReadOnlyList<LayoutDeviation> Deviations { get; init; }

    /// <summary>The layout of a level of headings.</summary>
    /// <param name="level">1 to 4; others are taken as the nearest.</param>
    public HeadingLayout Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Count) - 1];

    /// <summary>The most wanted font of a kind.</summary>
    public string Font(FontRole role) => Fonts[role][0];

    /// <summary>All fonts a program may try for a kind, the most wanted first: those of the kind, then those that stand in.</summary>
    public IEnumerable<string> FontsToTry(FontRole role) => Fonts[role].Concat(StandIns[role]).Distinct(StringComparer.Ordinal);
}
