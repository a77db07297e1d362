using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Adopting;

/// <summary>A model text as its elements, each with the lines of the file it was made of, in sections: its head, what stands before the first heading, one for each heading of level 1, its end.</summary>
internal sealed class ModelText
{
    private ModelText(IReadOnlyList<ModelSection> sections) => Sections = sections;

    public IReadOnlyList<ModelSection> Sections { get; }

    /// <summary>All elements in their order.</summary>
    public IEnumerable<ModelPart> Parts => Sections.SelectMany(section => section.Parts);

    /// <summary>The title; "" for none.</summary>
    public string Title => Parts.Select(part => part.Block).OfType<Contracts.Title>().FirstOrDefault() is { } title ? Inline.TextOf(title.Content).Replace("\n", "", StringComparison.Ordinal) : "";

    /// <param name="blocks">What stands in the file, without what is left out.</param>
    public static ModelText Of(IReadOnlyList<SourceBlock> blocks)
    {
        var document = StructureReader.Read(blocks, DocumentReader.AnyGenre, "model");
        var parts = document.Blocks.Where(block => block is not Contents).Select(block => new ModelPart(block, block is Masthead or Imprint)).ToList();
        Assign(blocks.Where(block => block is not SourceParagraph { IsContents: true }), parts);
        return new ModelText(SectionsOf([.. parts.Where(part => part.Sources.Count > 0)]));
    }

    // A block belongs to the last element that begins at it or before it.
    private static void Assign(IEnumerable<SourceBlock> blocks, List<ModelPart> parts)
    {
        var at = 0;
        foreach (var block in blocks)
        {
            while (at + 1 < parts.Count && BeginOf(parts[at + 1].Block) is { } begin && begin.CompareTo(EndOf(block)) <= 0)
                at++;
            if (at < parts.Count)
                parts[at].Sources.Add(block);
        }
    }

    private static (int Line, int Offset)? BeginOf(Block block) =>
        InlinesOf(block).Select(inline => inline.Origin).Append(block.Origin).Select(origin => PlaceOf(origin.Place)).Where(place => place is not null).Min();

    // The first line of a block; whatever begins in it is it.
    private static (int Line, int Offset) EndOf(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => (PlaceOf(paragraph.Origin.Place) is { } place ? place.Line : 0, int.MaxValue),
        SourceTable table => (PlaceOf(table.Build([], []).Origin.Place) is { } place ? place.Line : 0, int.MaxValue),
        _ => (0, 0),
    };

    private static (int Line, int Offset)? PlaceOf(SourceLocation? place) => place is null ? null : (place.Line, place.Offset);

    private static IEnumerable<Inline> InlinesOf(Block block) => block switch
    {
        Contracts.Title title => title.Content,
        AuthorLine author => author.Content,
        Recipients recipients => recipients.Content,
        Heading heading => heading.Content,
        Paragraph paragraph => paragraph.Content,
        Note note => note.Content,
        Signature signature => [.. signature.Names.SelectMany(name => name), .. signature.Date],
        AttachmentNote note => note.Names.SelectMany(name => name),
        Attachment attachment => attachment.Title,
        Table table => [.. table.Caption, .. table.Unit],
        Masthead masthead => [.. masthead.CopyNumber, .. masthead.Classification, .. masthead.Urgency, .. masthead.Organs.SelectMany(name => name), .. masthead.Number, .. masthead.Signers.SelectMany(name => name)],
        Imprint imprint => [.. imprint.Recipients, .. imprint.CopyTo, .. imprint.Issuer, .. imprint.Date],
        _ => [],
    };

    private static List<ModelSection> SectionsOf(IReadOnlyList<ModelPart> parts)
    {
        List<ModelSection> sections = [new("header", "题头", [])];
        var top = parts.Select(part => part.Block).OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var (number, isClosed) = (0, false);
        foreach (var part in parts)
        {
            if (isClosed || part.Block is Masthead or Contracts.Title or AuthorLine or Recipients)
            {
                sections[^1].Parts.Add(part);
                continue;
            }

            if (part.Block is AttachmentNote or Signature or Attachment or Note or Imprint)
                (isClosed, sections) = (true, [.. sections, new ModelSection("closing", "结尾", [])]);
            else if (part.Block is Heading heading && heading.Level == top)
                sections.Add(new ModelSection($"part-{++number}", TitleOf(heading), []));
            else if (sections is [{ Id: "header" }])
                sections.Add(new ModelSection("opening", "开头", []));
            sections[^1].Parts.Add(part);
        }

        return [.. sections.Where(section => section.Parts.Count > 0)];
    }

    private static string TitleOf(Heading heading)
    {
        var title = Inline.TextOf(heading.Content).Trim().TrimEnd('。', '：', '，', '；');
        return title.Length > 30 ? title[..30] : title;
    }
}
