namespace Gongwen.Engine.Reading.Word;

/// <summary>What a body or a cell holds: <see cref="WordText"/> or <see cref="WordGrid"/>.</summary>
internal abstract class WordItem;
