using System.Text;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Importing;

/// <summary>What a Word file holds besides the text that is taken: changes, pictures, formulas, notes, comments, macros.</summary>
internal static class WordExtras
{
    /// <summary>Says what isn't taken, and how changes were understood.</summary>
    /// <param name="word">The file.</param>
    /// <param name="otherNumbers">How many numbers of lists have a form that isn't known.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="findings">Gets them.</param>
    public static void Report(DocxFile word, int otherNumbers, string file, FindingList findings)
    {
        var body = word.Document;
        var w = body.Name.Namespace;
        var changes = Count("ins", "del", "moveFrom", "moveTo");
        if (changes > 0)
            findings.Add(ImportFault.Changes(file, changes));
        List<LocalizedText> left = [];
        Note(Pictures(), "图片或图形", "pictures");
        Note(body.Descendants().Count(element => element.Name.LocalName == "oMath"), "公式", "formulas");
        foreach (var words in NotesOf(word))
            left.Add(new($"脚注或尾注“{words}”", $"the footnote '{words}'"));
        Note(Count("commentReference"), "批注", "comments");
        Note(RunsWith("vanish"), "隐藏文字", "hidden passages");
        Note(CountSigns(), "认不出的符号（写成□）", "signs that aren't known (written as □)");
        Note(RunsWith("vertAlign", (run, look) => TextOf(run) is var text && RaisedText.Of(text, (string?)look.Attribute(w + "val")) is null), "上下标（写成了普通文字）", "raised or lowered characters (written as plain text)");
        Note(otherNumbers, "认不出写法的自动编号（写成1、2、3）", "list numbers of a form that isn't known (written as 1, 2, 3)");
        Note(EmptyFields(body), "没有存下结果的域", "fields without a result");
        if (word.HasMacros)
            left.Add(new("宏", "macros"));
        if (left.Count > 0)
            findings.Add(ImportFault.NotTaken(file, left));

        int Count(params string[] names) => body.Descendants().Count(element => element.Name.Namespace == w && names.Contains(element.Name.LocalName, StringComparer.Ordinal) && element.Parent?.Name.LocalName is not ("rPr" or "trPr"));

        int RunsWith(string property, Func<XElement, XElement, bool>? applies = null) => body.Descendants(w + "r").Count(run =>
            run.Element(w + "rPr")?.Element(w + property) is { } look && (string?)look.Attribute(w + "val") is not ("0" or "false" or "off")
            && !string.IsNullOrWhiteSpace(TextOf(run)) && (applies is null || applies(run, look)));

        int CountSigns() => body.Descendants(w + "sym").Count(sign => SymbolFonts.OfElement(sign) is null);

        string TextOf(XElement run) => string.Concat(run.Elements(w + "t").Select(text => text.Value));

        // A box of text is text; of two forms of a picture for programs old and new one counts.
        int Pictures() => body.Descendants().Count(element =>
            element.Name.Namespace == w && element.Name.LocalName is "drawing" or "pict" or "object"
            && !element.Ancestors().Any(above => above.Name.LocalName == "Fallback" || (above.Name.Namespace == w && above.Name.LocalName is "drawing" or "pict"))
            && !element.Descendants(w + "txbxContent").Any());

        void Note(int count, string chinese, string english)
        {
            if (count > 0)
                left.Add(new($"{chinese} {count} 处", $"{count} {english}"));
        }
    }

    // What shows nothing by its nature counts for nothing; a check box is read.
    private static int EmptyFields(XElement body)
    {
        var w = body.Name.Namespace;
        Stack<(StringBuilder Instruction, bool IsSilent, bool HasResult)> open = [];
        var count = 0;
        foreach (var element in body.Descendants().Where(element => element.Name.Namespace == w))
        {
            if (element.Name.LocalName == "instrText" && open.Count > 0)
            {
                open.Peek().Instruction.Append(element.Value);
            }
            else if (element.Name.LocalName == "fldChar" && (string?)element.Attribute(w + "fldCharType") is { } kind)
            {
                if (kind == "begin")
                    open.Push((new StringBuilder(), element.Element(w + "ffData")?.Element(w + "checkBox") is not null, false));
                else if (kind == "separate" && open.TryPop(out var field))
                    open.Push(field with { HasResult = true });
                else if (kind == "end" && open.TryPop(out var ended) && !ended.HasResult && !ended.IsSilent && Shows(ended.Instruction.ToString()))
                    count++;
            }
        }

        return count;
    }

    private static bool Shows(string instruction) =>
        instruction.Trim().Split(' ', 2)[0].ToUpperInvariant() is not ("" or "TC" or "XE" or "TA" or "RD" or "PRIVATE" or "SET" or "ASK" or "BIBLIOGRAPHY" or "MACROBUTTON" or "ADVANCE");

    // The lines that part notes from the text are notes of another type.
    private static IEnumerable<string> NotesOf(DocxFile word) =>
        word.Notes.SelectMany(part => part.Elements())
            .Where(note => note.Attributes().All(attribute => attribute.Name.LocalName != "type" || attribute.Value == "normal"))
            .Select(note => string.Concat(note.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)).Trim())
            .Where(words => words.Length > 0);
}
