using Gongwen.Engine.Data;
using Gongwen.Engine.Rules.Consistency;
using Gongwen.Engine.Rules.Structure;

namespace Gongwen.Engine.Rules;

/// <summary>What several rules read in a line, read once; most lines, the cells of tables, are never asked.</summary>
internal sealed class LineReading(DocumentLine line)
{
    private IReadOnlyList<(int Start, int End)>? _mentioned;
    private IReadOnlyList<NumberedSentence>? _sentences;
    private TypedLabel? _label;
    private bool _hasLookedForLabel;

    /// <summary>The stretches the line speaks about instead of using them.</summary>
    public IReadOnlyList<(int Start, int End)> Mentioned => _mentioned ??= Mentions.In(line.Text);

    /// <summary>The sentences that hold digits, with their numbers.</summary>
    public IReadOnlyList<NumberedSentence> Sentences => _sentences ??= Quantities.BySentence(line.Text);

    /// <summary>The number it begins with; null for none.</summary>
    public TypedLabel? Label
    {
        get
        {
            if (!_hasLookedForLabel)
                (_label, _hasLookedForLabel) = (TypedLabels.Of(line), true);
            return _label;
        }
    }

    /// <summary>Its pieces in the data file, as far as they were looked for; null before the first was.</summary>
    public WrittenText?[]? Written { get; set; }
}
