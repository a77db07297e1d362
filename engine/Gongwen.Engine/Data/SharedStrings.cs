namespace Gongwen.Engine.Data;

/// <summary>Makes one string of like short stretches of a text: states, names, days and keys are written again and again. Forgets some; never grows.</summary>
/// <param name="length">How long the text is.</param>
internal sealed class SharedStrings(int length)
{
    private const int LongestShared = 32;
    private const int LeastSlots = 64;
    private const int MostSlots = 4096;

    // About one for each value of a small file.
    private readonly string?[] _slots = new string?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(length / 32, LeastSlots, MostSlots))];

    public string Of(string text) => Of(text, text);

    public string Of(ReadOnlySpan<char> text) => Of(text, null);

    private string Of(ReadOnlySpan<char> text, string? made)
    {
        if (text.Length is 0 or > LongestShared)
            return made ?? text.ToString();
        // What stands at both ends and in the middle tells most apart.
        var hash = (((((uint)text[0] * 31) + text[^1]) * 31) + text[text.Length / 2]) * 31;
        hash = (hash + text[(text.Length - 1) / 2] + ((uint)text.Length * 7)) * 0x9E3779B1;
        ref var slot = ref _slots[(hash >> 16) & (uint)(_slots.Length - 1)];
        return slot is not null && text.SequenceEqual(slot) ? slot : slot = made ?? text.ToString();
    }
}
