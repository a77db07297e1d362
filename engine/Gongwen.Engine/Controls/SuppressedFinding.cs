using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>A finding that a comment in the report or a baseline lets pass.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Reason">Why, as the comment says; null for one of a baseline.</param>
public sealed record SuppressedFinding(Finding Finding, string? Reason);
