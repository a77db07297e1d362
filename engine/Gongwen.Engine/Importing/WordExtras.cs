using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Importing;

/// <summary>What a Word file holds besides the text that is taken: changes, pictures, formulas, notes, comments, macros.</summary>
internal static class WordExtras
{
    /// <summary>Says what isn't taken, and how changes were understood.</summary>
    public static void Report(DocxFile word, string file, FindingList findings)
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
        if (word.HasMacros)
            left.Add(new("宏", "macros"));
        if (left.Count > 0)
            findings.Add(ImportFault.NotTaken(file, left));

        int Count(params string[] names) => body.Descendants().Count(element => element.Name.Namespace == w && names.Contains(element.Name.LocalName, StringComparer.Ordinal) && element.Parent?.Name.LocalName is not ("rPr" or "trPr"));

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

    // The lines that part notes from the text are notes of another type.
    private static IEnumerable<string> NotesOf(DocxFile word) =>
        word.Notes.SelectMany(part => part.Elements())
            .Where(note => note.Attributes().All(attribute => attribute.Name.LocalName != "type" || attribute.Value == "normal"))
            .Select(note => string.Concat(note.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)).Trim())
            .Where(words => words.Length > 0);
}
