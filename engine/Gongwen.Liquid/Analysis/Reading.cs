namespace Gongwen.Liquid.Analysis;

/// <summary>What a value is read for; decides whether it may be missing.</summary>
internal enum Reading : byte
{
    /// <summary>To be printed or worked with: a gap would show.</summary>
    Print,

    /// <summary>To be known by another name; a guard of either name counts for both.</summary>
    Alias,

    /// <summary>To see whether it is there, or what it is.</summary>
    Test,

    /// <summary>To be walked through; nothing to walk through is fine.</summary>
    Loop,
}
