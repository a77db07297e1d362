using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>What the filters of one rendering know beyond the template's own error: the data at fault, or a whole finding of a plugin's guard.</summary>
internal sealed class FillRun
{
    private readonly Dictionary<LiquidMessage, object> _causes = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when filters say what they made a value of.</summary>
    public bool Traces { get; init; }

    /// <summary>The message is about this value.</summary>
    public LiquidMessage Blame(LiquidMessage message, DataNode data)
    {
        _causes[message] = data;
        return message;
    }

    /// <summary>The message stands for this finding.</summary>
    public LiquidMessage Stand(LiquidMessage message, Finding finding)
    {
        _causes[message] = finding;
        return message;
    }

    /// <summary>The data at fault; null when the template is.</summary>
    public DataNode? DataOf(LiquidMessage message) => _causes.GetValueOrDefault(message) as DataNode;

    /// <summary>The finding to show instead; null when the error speaks for itself.</summary>
    public Finding? FindingOf(LiquidMessage message) => _causes.GetValueOrDefault(message) as Finding;
}
