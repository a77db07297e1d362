using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Importing;

/// <summary>Reads data that were written and compares.</summary>
internal static class ReadBack
{
    // Far more than one document holds.
    private const int MostBytes = 5_000_000;
    private const int MostValues = 200_000;

    /// <summary>True when reading gives the same values, and nothing is said of the file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="root">What was written.</param>
    /// <param name="isTooLarge">True when it is more than a data file of one text may hold.</param>
    public static bool IsSame(byte[] bytes, DataNode root, out bool isTooLarge)
    {
        var findings = new FindingList();
        isTooLarge = bytes.Length > MostBytes || Count(root) > MostValues;
        return !isTooLarge && DataReader.Read(bytes, "report.yaml", DataLimits.Default, findings) is { } read && findings.Count == 0 && IsSame(read, root);
    }

    private static int Count(DataNode node) => 1 + node.Items.Sum(Count) + node.Properties.Sum(property => Count(property.Value));

    private static bool IsSame(DataNode read, DataNode written)
    {
        if (read.Kind != written.Kind || read.Items.Count != written.Items.Count || read.Properties.Count != written.Properties.Count)
            return false;
        if (BareText.Of(read.Text) != BareText.Of(written.Text))
            return false;
        for (var i = 0; i < read.Items.Count; i++)
        {
            if (!IsSame(read.Items[i], written.Items[i]))
                return false;
        }

        for (var i = 0; i < read.Properties.Count; i++)
        {
            if (read.Properties[i].Key != written.Properties[i].Key || !IsSame(read.Properties[i].Value, written.Properties[i].Value))
                return false;
        }

        return true;
    }
}
