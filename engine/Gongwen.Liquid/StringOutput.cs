using System.Buffers;

namespace Gongwen.Liquid;

/// <summary>The plain output: all pieces joined to one string, in a pooled buffer. Dispose gives the buffer back.</summary>
public sealed class StringOutput : ITemplateOutput, IDisposable
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    /// <summary>Characters written so far.</summary>
    public int Length => _length;

    /// <summary>The text so far; only valid until the next write.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <inheritdoc/>
    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span) => Append(text);

    /// <inheritdoc/>
    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source) => Append(text);

    /// <inheritdoc/>
    public void WriteMissing(string expression, SourceSpan span, bool isNull)
    {
        // Absence prints nothing in plain text.
    }

    /// <summary>Appends text whatever its origin.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
            Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Clear() => _length = 0;

    /// <summary>The whole text.</summary>
    public override string ToString() => new(_buffer, 0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<char>.Shared.Return(buffer);
    }

    private void Grow(int extra)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_length + extra), (int)Math.Min(_buffer.Length * 2L, Array.MaxLength)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
