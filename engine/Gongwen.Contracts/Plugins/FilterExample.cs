namespace Gongwen.Contracts;

/// <summary>An example that is run as a test and shown by `gongwen filter list`.</summary>
/// <param name="Template">A template without data: {{ 103 | 汉字数 }}.</param>
/// <param name="Result">What it prints.</param>
public sealed record FilterExample(string Template, string Result);
