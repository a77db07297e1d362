namespace Gongwen.Contracts;

/// <summary>
/// Data computed from the report before the templates run, e.g. the counts of a ledger. Pure; one instance serves many threads.
/// Its shape is described in the genre's folder by computed/KEY.schema.yaml, so that templates can be checked without data.
/// </summary>
public interface IComputedData
{
    /// <summary>The key under which templates find it. Must not be a key a report may have.</summary>
    string Key { get; }

    /// <summary>The data; null when it can't be computed (in drafts required values may be absent). An exception becomes a GW9xxx finding that names the plugin.</summary>
    DataNode? Compute(DataNode report);
}
