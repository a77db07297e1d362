namespace Gongwen.Contracts;

/// <summary>A sentence in both languages, written side by side where it arises.</summary>
/// <param name="Chinese">What people see by default.</param>
/// <param name="English">What they see with --lang en.</param>
public sealed record LocalizedText(string Chinese, string English);
