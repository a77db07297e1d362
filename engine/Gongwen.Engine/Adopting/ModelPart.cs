using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Adopting;

/// <summary>An element of a model text and what it was made of.</summary>
/// <param name="block">What it was taken for.</param>
/// <param name="isPlain">True for what is printed as paragraphs from the beginning.</param>
internal sealed class ModelPart(Block block, bool isPlain)
{
    public Block Block => block;

    /// <summary>The paragraphs and tables of the file it was made of.</summary>
    public List<SourceBlock> Sources { get; } = [];

    /// <summary>How it is printed.</summary>
    public ModelForm Form { get; private set; } = isPlain ? ModelForm.Paragraphs : ModelForm.Element;

    /// <summary>True when it was to be another element than it is printed as.</summary>
    public bool IsPlainer => Form == ModelForm.Paragraphs && !isPlain;

    /// <summary>What it must read as, without white space.</summary>
    public string Expected => string.Concat(Sources.Select(ExpectedOf));

    /// <summary>Prints it in a plainer way from now on; false when there is none.</summary>
    public bool MakePlainer()
    {
        if (Form == ModelForm.Paragraphs || block is Paragraph || !Sources.Exists(source => source is SourceParagraph))
            return false;
        Form = block is Heading && Form == ModelForm.Element ? ModelForm.OwnNumber : ModelForm.Paragraphs;
        return true;
    }

    /// <summary>The characters of a text that are neither white space nor stand for a picture.</summary>
    public static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != SourceParagraph.Object));

    private static string ExpectedOf(SourceBlock source) => source switch
    {
        SourceParagraph paragraph => Solid(paragraph.ListLabel + paragraph.Text[paragraph.Start..Math.Max(paragraph.Start, paragraph.End)]),
        SourceTable table => string.Concat(RowsOf(table.Build([], [])).SelectMany(row => row.Cells).Select(cell => Solid(Inline.TextOf(cell.Content)))),
        _ => "",
    };

    private static IEnumerable<TableRow> RowsOf(Table table) => table.Header.Concat(table.Rows);
}
