using System.Text;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The fields open where the reader stands: what each asks for, and whether its result has begun.</summary>
internal sealed class FieldStack
{
    private const int Deepest = 50;
    private const int LongestInstruction = 200;

    private readonly List<(StringBuilder Instruction, string? Kind)> _open = [];

    /// <summary>True outside of all fields.</summary>
    internal bool IsEmpty => _open.Count == 0;

    /// <summary>False between a field's beginning and its result, where text is no text of the document.</summary>
    internal bool ShowsText => _open.TrueForAll(one => one.Kind is not null);

    /// <summary>True inside the number of a PAGE field.</summary>
    internal bool InPageNumber => _open.Exists(one => one.Kind == "PAGE");

    /// <summary>True inside a table of contents.</summary>
    internal bool InContents => _open.Exists(one => one.Kind == "TOC");

    /// <summary>Begins a field whose instruction follows.</summary>
    internal void Begin()
    {
        if (_open.Count < Deepest)
            _open.Add((new StringBuilder(), null));
    }

    /// <summary>Begins a field whose result follows.</summary>
    internal void Begin(string instruction)
    {
        Begin();
        Instruct(instruction);
        Separate();
    }

    internal void Instruct(string text)
    {
        if (_open.Count > 0 && _open[^1].Instruction.Length < LongestInstruction)
            _open[^1].Instruction.Append(text);
    }

    internal void Separate()
    {
        if (_open.Count > 0)
            _open[^1] = (_open[^1].Instruction, KindOf(_open[^1].Instruction));
    }

    /// <summary>Ends a field; true when it is a PAGE field without a result.</summary>
    internal bool End()
    {
        if (_open.Count == 0)
            return false;
        var (instruction, kind) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return kind is null && KindOf(instruction) == "PAGE";
    }

    private static string KindOf(StringBuilder instruction)
    {
        var text = instruction.ToString().Trim().ToUpperInvariant();
        var end = text.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return end < 0 ? text : text[..end];
    }
}
