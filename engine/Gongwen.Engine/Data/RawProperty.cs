namespace Gongwen.Engine.Data;

/// <summary>One key as the parser met it.</summary>
internal sealed record RawProperty(string Key, int Start, int End, RawNode Value);
