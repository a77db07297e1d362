using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>Holds a Word file, whoever wrote it, against a layout: a verdict for every parameter that applies.</summary>
public static class DocxInspector
{
    /// <summary>Inspects a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="layoutId">The layout's id; null to choose one by what the document looks like.</param>
    /// <param name="layoutOf">Gives a layout by its id; null, with findings, when there is none.</param>
    /// <param name="findings">Takes why the file can't be inspected.</param>
    /// <param name="limits">How much the file may hold; null for <see cref="DocxLimits.Default"/>.</param>
    /// <returns>Null, with findings, when the file or the layout can't be read.</returns>
    public static InspectionReport? Inspect(byte[] bytes, string file, string? layoutId, Func<string, FindingList, LayoutProfile?> layoutOf, FindingList findings, DocxLimits? limits = null)
    {
        if (DocxFile.Open(bytes, file, limits ?? DocxLimits.Default, findings) is not { } opened)
            return null;
        var outline = OutlineReader.Read(WordFile.Of(opened));
        if (layoutOf(layoutId ?? LayoutGuess.Of(outline), findings) is not { } layout)
            return null;
        var context = new InspectionContext(outline, layout);
        foreach (var check in DocumentChecks.All)
            check.Run(context);
        return new InspectionReport(layout, layoutId is null, context.Measures.Items());
    }
}
