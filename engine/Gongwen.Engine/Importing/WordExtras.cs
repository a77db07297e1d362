using System.Xml.Linq;
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
        foreach (var note in word.Notes.SelectMany(part => part.Elements()).Where(note => note.Attributes().All(attribute => attribute.Name.LocalName != "type")))
        {
            if (string.Concat(note.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)).Trim() is { Length: > 0 } text)
                findings.Add(ImportFault.NoteNotTaken(file, text));
        }

        Note(Count("commentReference"), "批注", "comments");
        if (left.Count > 0)
            findings.Add(ImportFault.NotTaken(file, left));
        if (word.HasMacros)
            findings.Add(ImportFault.Macros(file));

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
}
