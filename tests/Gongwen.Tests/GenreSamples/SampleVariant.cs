using System.Text;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A sample's report with some keys left out or values put in.</summary>
internal static class SampleVariant
{
    public static DataNode Read(string folder)
    {
        var findings = new FindingList();
        var report = DataReader.Read(File.ReadAllBytes(RepositoryFiles.Of(folder, "report.yaml")), "report.yaml", DataLimits.Default, findings);
        Assert.Empty(findings);
        return report!;
    }

    /// <summary>The paths of all keys and items; of long lists only the first entries, which are alike.</summary>
    public static IEnumerable<DataNode> Values(DataNode node) => node.Kind switch
    {
        DataKind.Object => node.Properties.SelectMany(property => Values(property.Value).Prepend(property.Value)),
        DataKind.List => node.Items.Take(3).SelectMany(item => Values(item).Prepend(item)),
        _ => [],
    };

    /// <summary>The report as JSON.</summary>
    /// <param name="node">The sample.</param>
    /// <param name="change">The value to write for a path; null to leave it out; the node itself to keep it.</param>
    public static byte[] Json(DataNode node, Func<DataNode, object?> change) => Encoding.UTF8.GetBytes(Write(node, change));

    private static string Write(DataNode node, Func<DataNode, object?> change) => node.Kind switch
    {
        DataKind.Object => "{" + string.Join(",", node.Properties
            .Select(property => (property.Key, Value: change(property.Value)))
            .Where(member => member.Value is not null)
            .Select(member => $"{Quoted(member.Key)}:{Member(member.Value!, change)}")) + "}",
        DataKind.List => "[" + string.Join(",", node.Items.Select(change).OfType<object>().Select(item => Member(item, change))) + "]",
        DataKind.Text => Quoted(node.Text),
        DataKind.Null => "null",
        _ => node.Text,
    };

    private static string Member(object value, Func<DataNode, object?> change) => value is DataNode node ? Write(node, change) : Quoted((string)value);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
