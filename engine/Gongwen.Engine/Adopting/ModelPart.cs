using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Adopting;

/// <summary>An element of a model text and the lines of the file it was made of.</summary>
/// <param name="block">What it was taken for.</param>
internal sealed class ModelPart(Block block)
{
    public Block Block => block;

    /// <summary>The paragraphs and tables of the file; empty for what stands in none.</summary>
    public List<SourceBlock> Sources { get; } = [];

    /// <summary>How it is printed.</summary>
    public ModelForm Form { get; private set; }

    /// <summary>What it must read as, without white space.</summary>
    public string Text => string.Concat(Sources.Select(TextOf));

    /// <summary>Prints it in a plainer way from now on; false when there is none.</summary>
    public bool MakePlainer()
    {
        if (Form == ModelForm.Paragraphs || block is Paragraph || Sources.Exists(source => source is SourceTable))
            return false;
        Form = block is Heading && Form == ModelForm.Element ? ModelForm.OwnNumber : ModelForm.Paragraphs;
        return true;
    }

    /// <summary>The characters of a text that aren't white space.</summary>
    public static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != SourceParagraph.Object));

    private static string TextOf(SourceBlock source) => source switch
    {
        SourceParagraph paragraph => Solid(paragraph.ListLabel + paragraph.Text),
        SourceTable table => string.Concat(table.Build([], []).AllRows().SelectMany(row => row.Cells).Select(cell => Solid(Inline.TextOf(cell.Content)))),
        _ => "",
    };
}
