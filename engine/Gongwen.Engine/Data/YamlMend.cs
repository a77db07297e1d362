using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>A fault the writer of a YAML file made, and the edit of the copy that lets the parser read on.</summary>
/// <param name="Finding">What to tell.</param>
/// <param name="IsSilent">True when the parser would take the line without a word, but read something else than was meant.</param>
/// <param name="Edit">Offset, length, replacement.</param>
internal sealed record YamlMend(Finding Finding, bool IsSilent, (int Start, int Removed, string Added) Edit);
