using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 3: data and templates become marked-up text that knows where each piece comes from. GW3xxx are faults of templates.</summary>
internal static class Step3FillTemplates
{
    /// <summary>The text of one document; null, with an error, when a template can't be filled and no draft is made.</summary>
    /// <param name="templates">The genre's templates, for drafts or for finished documents.</param>
    /// <param name="document">Which document.</param>
    /// <param name="root">What the templates see: the report and the computed data.</param>
    /// <param name="findings">Takes the faults.</param>
    /// <param name="cancellation">Stops the work with <see cref="OperationCanceledException"/>.</param>
    public static FilledText? Run(GenreTemplates templates, GenreDocument document, DataNode root, FindingList findings, CancellationToken cancellation = default)
    {
        var output = new FilledTextOutput(templates.IsDraft);
        var complete = true;
        foreach (var id in document.SectionIds)
        {
            var section = templates.Genre.Sections.FirstOrDefault(section => section.Id == id);
            if (section is null || templates.Section(id) is not { } template || IsSkipped(section, root))
                continue;
            output.BeginSection();
            var before = output.Pieces.Count;
            complete &= Fill(template, templates, root, output, findings, cancellation);
            if (templates.IsDraft && section.Key is { } key && root[key] is null && !output.HasGapSince(before))
                output.AddGap(key, section.Template is { } file ? SourceLocation.OfFile(file.File) : null);
        }

        return complete || templates.IsDraft ? new FilledText(output.Pieces) : null;
    }

    private static bool IsSkipped(GenreSection section, DataNode root) =>
        section is { Optional: true, Key: { } key } && root[key] is null or { Kind: DataKind.Null };

    private static bool Fill(LiquidTemplate template, GenreTemplates templates, DataNode root, FilledTextOutput output, FindingList findings, CancellationToken cancellation)
    {
        var run = new FillRun();
        var context = new TemplateContext(new DataObject(root, templates.Shape)) { CancellationToken = cancellation, HostData = run };
        var result = template.Render(context, output);
        cancellation.ThrowIfCancellationRequested();
        foreach (var error in result.Errors)
            findings.Add(TemplateFindings.Of(error, run));
        return !result.HasErrors && result.IsComplete;
    }
}
