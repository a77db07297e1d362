namespace Gongwen.Liquid;

/// <summary>A stretch of a template file; lines and columns are 1-based, columns count UTF-16 units. The default value is "no place".</summary>
public readonly record struct SourceSpan
{
    /// <summary>A span of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public SourceSpan(SourceText? source, int offset, int length)
    {
        Source = source;
        Offset = offset;
        Length = length;
    }

    /// <summary>The file's text; null for "no place".</summary>
    public SourceText? Source { get; }

    /// <summary>First character, 0-based.</summary>
    public int Offset { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>One past the last character.</summary>
    public int End => Offset + Length;

    /// <summary>The file name as the host gave it; empty for "no place".</summary>
    public string File => Source?.File ?? "";

    /// <summary>1-based; 0 for "no place".</summary>
    public int Line => Source?.PositionOf(Offset).Line ?? 0;

    /// <summary>1-based; 0 for "no place".</summary>
    public int Column => Source?.PositionOf(Offset).Column ?? 0;

    /// <summary>1-based line of the end; 0 for "no place".</summary>
    public int EndLine => Source?.PositionOf(End).Line ?? 0;

    /// <summary>1-based column one past the last character; 0 for "no place".</summary>
    public int EndColumn => Source?.PositionOf(End).Column ?? 0;

    /// <summary>The characters of the span; empty for "no place".</summary>
    public ReadOnlySpan<char> Text => Source is null ? default : Source.Text.AsSpan(Offset, Length);

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => Source is null ? "" : $"{File}:{Line}:{Column}";

    internal SourceSpan To(SourceSpan end) => new(Source, Offset, Math.Max(0, end.End - Offset));
}
