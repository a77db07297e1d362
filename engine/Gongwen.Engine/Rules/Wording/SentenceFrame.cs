using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>Two constructions run into one.</summary>
/// <param name="Name">The frame, as people write it: 本着……为原则.</param>
/// <param name="Pattern">What it looks like.</param>
/// <param name="Hint">How to write it.</param>
internal sealed record SentenceFrame(string Name, Regex Pattern, LocalizedText Hint);
