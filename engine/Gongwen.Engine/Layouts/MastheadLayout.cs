namespace Gongwen.Engine.Layouts;

/// <summary>版头 (GB/T 9704-2012, 7.2). Lengths in millimetres unless said otherwise.</summary>
public sealed record MastheadLayout
{
    /// <summary>False for a form that has none.</summary>
    public required bool Show { get; init; }

    /// <summary>份号</summary>
    public required TextLayout CopyNumber { get; init; }

    /// <summary>How many digits 份号 is filled up to with zeros.</summary>
    public required int CopyNumberDigits { get; init; }

    /// <summary>密级和保密期限</summary>
    public required TextLayout Classification { get; init; }

    /// <summary>紧急程度</summary>
    public required TextLayout Urgency { get; init; }

    /// <summary>发文机关标志; its size is the largest, a mark too long for the type area is set smaller.</summary>
    public required TextLayout Mark { get; init; }

    /// <summary>Colour of the mark, RRGGBB.</summary>
    public required string MarkColour { get; init; }

    /// <summary>True when <see cref="MarkTop"/> is measured from the sheet's upper edge, false when from the type area's.</summary>
    public required bool MarkFromSheet { get; init; }

    /// <summary>Down to the upper edge of the mark.</summary>
    public required double MarkTop { get; init; }

    /// <summary>发文字号</summary>
    public required TextLayout Number { get; init; }

    /// <summary>True when the number stands at the right under the first rule (letters), false when under the mark.</summary>
    public required bool NumberAtRight { get; init; }

    /// <summary>Blank lines between the mark and the number.</summary>
    public required int NumberBlankLinesBefore { get; init; }

    /// <summary>Blank lines below the number where neither line nor title follows.</summary>
    public required int NumberBlankLinesAfter { get; init; }

    /// <summary>Characters left free at the left of the number of a document upwards.</summary>
    public required double NumberInset { get; init; }

    /// <summary>The label 签发人.</summary>
    public required TextLayout SignerLabel { get; init; }

    /// <summary>The names behind it.</summary>
    public required TextLayout Signer { get; init; }

    /// <summary>Characters left free at their right.</summary>
    public required double SignerInset { get; init; }

    /// <summary>Names a row.</summary>
    public required int SignersPerRow { get; init; }

    /// <summary>分隔线</summary>
    public required SeparatorLayout Separator { get; init; }
}
