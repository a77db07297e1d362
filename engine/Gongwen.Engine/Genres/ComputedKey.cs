using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A key that templates find besides the report's own: the plugin's code fills it, or facts declared of a ledger do.</summary>
/// <param name="Key">The key templates find it under.</param>
/// <param name="Schema">Its shape.</param>
internal sealed record ComputedKey(string Key, Schema Schema)
{
    /// <summary>True for declared facts, which are absent where the ledger is; false for what code fills.</summary>
    public bool IsOfLedger { get; init; }
}
