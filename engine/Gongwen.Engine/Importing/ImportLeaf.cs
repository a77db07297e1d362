using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>A piece of the text that is said in one form: an element with what it was made of.</summary>
/// <param name="part">The element as it was read.</param>
internal sealed partial class ImportLeaf(ReadPart part)
{
    private const int LongestClosing = 60;

    private string? _expected;

    /// <summary>The element.</summary>
    public Block Block => part.Block;

    /// <summary>What of the file it was made of.</summary>
    public IReadOnlyList<SourceBlock> Sources => part.Sources;

    /// <summary>How it is said.</summary>
    public LeafForm Form { get; private set; } = LeafForm.Structured;

    /// <summary>Which of the forms its section takes it is said in; from 0.</summary>
    public int NativeForm { get; private set; }

    /// <summary>The number of a heading as it shall stand; null for the one it has.</summary>
    public string? NewLabel { get; private set; }

    /// <summary>Its characters, white space left out, as they must come back.</summary>
    public string Expected => _expected ??= BareText.Of(string.Concat(Lines));

    /// <summary>True for a sentence documents of its kind end with: 妥否，请批示。 特此通知。</summary>
    public bool IsClosing => Block is Paragraph && Sources is [SourceParagraph line] && line.Trimmed.Length <= LongestClosing && Closing().IsMatch(line.Trimmed);

    /// <summary>Where it stands.</summary>
    public SourceLocation? Place => Sources[0] switch
    {
        SourceParagraph paragraph => paragraph.Place,
        SourceTable table => table.Place,
        _ => null,
    };

    /// <summary>Its lines as they stand there: a paragraph each, a row of a table each.</summary>
    public IEnumerable<string> Lines => Sources.SelectMany(source => source switch
    {
        SourceParagraph paragraph => [Renumbered(TextOf(paragraph))],
        SourceTable table => table.Rows.Select(row => string.Join('\u3000', row.Select(TextOf).Where(text => text.Length > 0))),
        _ => Enumerable.Empty<string>(),
    }).Where(line => line.Length > 0);

    /// <summary>The words of a paragraph, a number of a list before them; pictures and marks of notes are left out.</summary>
    public static string TextOf(SourceParagraph paragraph) => Kept(paragraph.ListLabel + paragraph.Text.AsSpan().Trim().ToString());

    /// <summary>The words of a cell.</summary>
    public static string TextOf(SourceCell cell) => string.Join('\n', cell.Paragraphs.Select(TextOf).Where(text => text.Length > 0));

    /// <summary>Says it as a part of a section of the genre.</summary>
    public void MakeNative() => Form = LeafForm.Native;

    /// <summary>Says it in the next form down; false when there is none.</summary>
    public bool Lower(LeafForm least = LeafForm.Native)
    {
        if (Form == LeafForm.Written)
            return false;
        if (Form == LeafForm.Native && least == LeafForm.Native && ++NativeForm < SectionValue.MostForms)
            return true;
        Form = (LeafForm)Math.Max((int)Form + 1, (int)least);
        return true;
    }

    /// <summary>Gives a heading another number.</summary>
    public void Renumber(string label)
    {
        NewLabel = label;
        _expected = null;
    }

    private string Renumbered(string text)
    {
        if (NewLabel is null || Block is not Heading heading)
            return text;
        return NewLabel + text[heading.Label.Length..];
    }

    private static string Kept(string text)
    {
        text = text.Replace(SourceParagraph.Object.ToString(), "", StringComparison.Ordinal);
        if (text.Any(TextExtras.IsControl))
            text = string.Concat(text.Where(c => !TextExtras.IsControl(c)));
        return text.Contains('\t', StringComparison.Ordinal) ? text.Replace('\t', ' ').Trim() : text.Trim();
    }

    [GeneratedRegex(@"^(?:以上(?:报告|请示|意见|汇报|总结|述职|方案|情况)|妥否|当否|可否|是否妥当|特此|专此|此令|此复|此致|敬礼|谢谢|请予(?:批复|审议|审批|批准|支持)|本(?:办法|通知|意见|方案|规定|命令|决定)自|望遵照|请(?:认真)?(?:遵照|贯彻)执行|我的(?:述职|报告|汇报|发言)|述职完毕|汇报完毕|现予公布)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Closing();
}
