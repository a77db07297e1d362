namespace Gongwen.Engine.Rules.Residue;

/// <summary>A stretch of a line that waits for a value.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct BlankMark(int Start, int Length)
{
    /// <summary>True for what is probably left of a template or of markup instead: {{ }}, **bold**.</summary>
    public bool IsResidue { get; init; }

    /// <summary>The characters after it begin here.</summary>
    public int End => Start + Length;

    /// <summary>It as it stands in its line.</summary>
    public string Of(string line) => line.Substring(Start, Length);
}
