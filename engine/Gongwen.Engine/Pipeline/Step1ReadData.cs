using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 1: the bytes of a report to data.</summary>
internal static class Step1ReadData
{
    /// <summary>
    /// The report as an object, or null when nothing could be read. A tree that comes with errors is only good for
    /// step 2 to tell its faults in the same run.
    /// </summary>
    public static DataNode? Run(ReadOnlyMemory<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        var report = DataReader.Read(bytes, file, limits, findings);
        return report is not null && HasKeys(report, findings) ? report : null;
    }

    /// <summary>True for an object; what else stands there is a finding.</summary>
    public static bool HasKeys(DataNode report, FindingList findings)
    {
        if (report.Kind == DataKind.Object)
            return true;
        var (chinese, english) = report.Kind switch
        {
            DataKind.List => ("一个列表", "a list"),
            DataKind.Null => ("空值", "nothing"),
            _ => ("一段文字", "text"),
        };
        findings.Add(report.Kind == DataKind.Null ? DataFault.Empty(report.Location) : DataFault.Root(report.Location, chinese, english));
        return false;
    }
}
