using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
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
    /// <param name="outline">The order the report gives its document; null for the genre's.</param>
    /// <param name="root">What the templates see: the report and the computed data.</param>
    /// <param name="findings">Takes the faults.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static FilledText? Run(GenreTemplates templates, GenreDocument document, ReportOutline? outline, DataNode root, FindingList findings, FillOptions? options = null)
    {
        options ??= new FillOptions();
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        var output = new FilledTextOutput(templates.IsDraft) { MostPieces = options.MostPieces, WhenTooLong = tooLong.Cancel };
        var budgets = RenderBudgets.For(options.Size);
        var data = new DataObject(root, templates.Shape);
        var complete = true;
        if (outline is not null)
        {
            foreach (var (node, section) in outline.Entries)
                complete &= section is null ? FillEntry(node) : FillListed(node, section);
        }
        else
        {
            foreach (var id in document.SectionIds)
            {
                if (templates.Genre.Sections.FirstOrDefault(section => section.Id == id) is { } section && !IsSkipped(section, root))
                    complete &= FillSection(section);
            }
        }

        if (output.IsTooLong)
        {
            findings.Add(TableFault.TooLongText(root.Location.File, document.Name));
            return null;
        }

        return complete || templates.IsDraft ? new FilledText(output.Pieces) : null;

        bool FillSection(GenreSection section)
        {
            if (templates.Section(section.Id) is not { } template)
                return true;
            output.BeginSection();
            var before = output.Pieces.Count;
            var filled = Fill(template, data);
            if (templates.IsDraft && section.Key is { } key && root[key] is null && !output.HasGapSince(before))
                output.AddGap(key, section.Template is { } file ? SourceLocation.OfFile(file.File) : null);
            return filled;
        }

        bool FillListed(DataNode entry, GenreSection section)
        {
            var before = output.Pieces.Count;
            var filled = FillSection(section);
            if (entry["标题"] is { IsBlank: false } title && !output.ReplaceHeading(before, title, entry["编号"]))
                findings.Add(OutlineFault.NoHeading(title, section.Name));
            return filled;
        }

        bool FillEntry(DataNode entry)
        {
            if (templates.Outline is not { } template)
                return true;
            output.BeginSection();
            return Fill(template, new OutlineEntry(entry, templates.OutlineShape));
        }

        bool Fill(LiquidTemplate template, ILiquidObject seen)
        {
            if (output.IsTooLong)
                return false;
            var run = new FillRun { Traces = options.Traced };
            var context = new TemplateContext(seen) { Budgets = budgets, CancellationToken = tooLong.Token, HostData = run, Tracer = options.Traced ? new TracedValues() : null };
            var result = template.Render(context, output);
            options.Cancellation.ThrowIfCancellationRequested();
            foreach (var error in output.IsTooLong ? [] : result.Errors)
                findings.Add(TemplateFindings.Of(error, run));
            return !result.HasErrors && result.IsComplete;
        }
    }

    private static bool IsSkipped(GenreSection section, DataNode root) =>
        section is { Optional: true, Key: { } key } && root[key] is null or { Kind: DataKind.Null };
}
