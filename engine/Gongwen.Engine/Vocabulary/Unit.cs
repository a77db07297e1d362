namespace Gongwen.Engine.Vocabulary;

/// <summary>An organ or unit of the roster.</summary>
/// <param name="Name">The name it is written by.</param>
/// <param name="Short">Short names it may be written by.</param>
/// <param name="Aliases">Names it is not to be written by.</param>
/// <param name="Validity">When it exists, under this name.</param>
/// <param name="Successor">The unit that came after it; null for none.</param>
/// <param name="Guards">What around an alias makes it no alias.</param>
/// <param name="Source">The pack; null beside the report.</param>
internal sealed record Unit(string Name, IReadOnlyList<string> Short, IReadOnlyList<string> Aliases, Validity Validity, string? Successor, WordGuards Guards, string? Source);
