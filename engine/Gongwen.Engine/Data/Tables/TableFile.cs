namespace Gongwen.Engine.Data.Tables;

/// <summary>A table file that a report names.</summary>
/// <param name="ShownAs">What messages call it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record TableFile(string ShownAs, ReadOnlyMemory<byte> Bytes);
