namespace Gongwen.Testing;

/// <summary>What a check found: the message says all of it, in the language of the folder under test.</summary>
public sealed class CheckFailedException(string message) : Exception(message);
