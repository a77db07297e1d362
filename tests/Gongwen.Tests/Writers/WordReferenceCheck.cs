using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>What names what: styles, lists, bookmarks, fields, drawings.</summary>
internal static partial class WordReferenceCheck
{
    private static readonly XNamespace W = DocxFile.W;

    public static void AddFaults(DocxFile file, List<string> faults)
    {
        Styles(file, faults);
        Lists(file, faults);
        Bookmarks(file, faults);
        foreach (var part in Stories(file))
            Fields(part, file[part].Root!, faults);
        Drawings(file, faults);
        Settings(file, faults);
    }

    private static IEnumerable<string> Stories(DocxFile file) =>
        file.Names.Where(name => name == "word/document.xml" || name.StartsWith("word/footer", StringComparison.Ordinal) || name.StartsWith("word/header", StringComparison.Ordinal));

    private static string Val(XElement element) => element.Attribute(W + "val")?.Value ?? "";

    private static void Styles(DocxFile file, List<string> faults)
    {
        var styles = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in file["word/styles.xml"].Root!.Elements(W + "style"))
        {
            if (!styles.TryAdd(style.Attribute(W + "styleId")?.Value ?? "", style))
                faults.Add($"the style {style.Attribute(W + "styleId")?.Value} stands twice");
            if (!names.Add(Val(style.Element(W + "name") ?? style)))
                faults.Add($"two styles are called {Val(style.Element(W + "name") ?? style)}");
        }

        foreach (var (id, style) in styles)
        {
            var (seen, next) = (new HashSet<string>(StringComparer.Ordinal) { id }, style);
            while (next.Element(W + "basedOn") is { } based && styles.TryGetValue(Val(based), out next!))
            {
                if (!seen.Add(Val(based)))
                {
                    faults.Add($"the style {id} is based on itself");
                    break;
                }
            }
        }

        foreach (var part in file.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && !name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            foreach (var naming in file[part].Descendants().Where(element => element.Name.Namespace == W))
            {
                var kind = naming.Name.LocalName switch
                {
                    "pStyle" => "paragraph",
                    "rStyle" => "character",
                    "tblStyle" => "table",
                    "basedOn" or "next" => naming.Parent!.Attribute(W + "type")?.Value,
                    "link" => naming.Parent!.Attribute(W + "type")?.Value == "paragraph" ? "character" : "paragraph",
                    _ => null,
                };
                if (kind is null)
                    continue;
                if (!styles.TryGetValue(Val(naming), out var style))
                    faults.Add($"{WordPackageCheck.PlaceOf(part, naming)}: there is no style {Val(naming)}");
                else if (style.Attribute(W + "type")?.Value != kind)
                    faults.Add($"{WordPackageCheck.PlaceOf(part, naming)}: {Val(naming)} is no {kind} style");
                else if (naming.Name.LocalName == "link" && Val(style.Element(W + "link") ?? naming) != naming.Parent!.Attribute(W + "styleId")?.Value)
                    faults.Add($"{WordPackageCheck.PlaceOf(part, naming)}: {Val(naming)} is not linked back");
            }
        }
    }

    private static void Lists(DocxFile file, List<string> faults)
    {
        var numbering = file.Names.Contains("word/numbering.xml", StringComparer.Ordinal) ? file["word/numbering.xml"].Root : null;
        var kinds = numbering?.Elements(W + "abstractNum").Select(kind => kind.Attribute(W + "abstractNumId")?.Value ?? "").ToList() ?? [];
        var lists = numbering?.Elements(W + "num").Select(list => list.Attribute(W + "numId")?.Value ?? "").ToList() ?? [];
        foreach (var id in kinds.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add($"the abstractNum {id.Key} stands twice");
        foreach (var id in lists.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add($"the num {id.Key} stands twice");
        foreach (var kind in numbering?.Elements(W + "abstractNum") ?? [])
        {
            foreach (var level in kind.Elements(W + "lvl").GroupBy(level => level.Attribute(W + "ilvl")?.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
                faults.Add($"the level {level.Key} stands twice");
        }

        faults.AddRange((numbering?.Elements(W + "num").Select(list => Val(list.Element(W + "abstractNumId") ?? list)) ?? []).Except(kinds, StringComparer.Ordinal).Select(id => $"there is no abstractNum {id}"));
        foreach (var part in Stories(file).Append("word/styles.xml"))
        {
            foreach (var naming in file[part].Descendants(W + "numId").Where(naming => Val(naming) != "0" && !lists.Contains(Val(naming), StringComparer.Ordinal)))
                faults.Add($"{WordPackageCheck.PlaceOf(part, naming)}: there is no num {Val(naming)}");
        }
    }

    private static void Bookmarks(DocxFile file, List<string> faults)
    {
        const int LongestName = 40;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (begun, ended) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var mark in Stories(file).SelectMany(part => file[part].Descendants()).Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd"))
        {
            var id = mark.Attribute(W + "id")?.Value ?? "";
            if (mark.Name == W + "bookmarkEnd")
            {
                if (!begun.Contains(id) || !ended.Add(id))
                    faults.Add($"the bookmark {id} ends without beginning");
                continue;
            }

            var name = mark.Attribute(W + "name")?.Value ?? "";
            if (!begun.Add(id))
                faults.Add($"two bookmarks have the id {id}");
            if (!names.Add(name))
                faults.Add($"two bookmarks are called {name}");
            if (name.Length is 0 or > LongestName || !BookmarkName().IsMatch(name))
                faults.Add($"{name} is no name of a bookmark");
        }

        faults.AddRange(begun.Except(ended, StringComparer.Ordinal).Select(id => $"the bookmark {id} doesn't end"));
        foreach (var element in Stories(file).SelectMany(part => file[part].Descendants()))
        {
            var target = element.Name == W + "hyperlink" ? element.Attribute(W + "anchor")?.Value :
                element.Name == W + "instrText" && PageOf().Match(element.Value) is { Success: true } match ? match.Groups["name"].Value : null;
            if (target is not null && !names.Contains(target))
                faults.Add($"there is no bookmark {target}");
        }
    }

    private static void Fields(string part, XElement root, List<string> faults)
    {
        var open = new Stack<string>();
        foreach (var element in root.Descendants())
        {
            var kind = element.Name == W + "fldChar" ? element.Attribute(W + "fldCharType")?.Value : element.Name == W + "instrText" ? "instruction" : null;
            if (kind is null)
                continue;
            var wrong = kind switch
            {
                "begin" => false,
                "instruction" => open.Count == 0 || open.Peek() != "begin",
                "separate" => open.Count == 0 || open.Pop() != "begin",
                _ => open.Count == 0 || open.Pop() is not ("begin" or "separate"),
            };
            if (kind is "begin" or "separate")
                open.Push(kind);
            if (wrong)
                faults.Add($"{WordPackageCheck.PlaceOf(part, element)}: no field is open here");
        }

        if (open.Count > 0)
            faults.Add($"{part}: a field doesn't end");
    }

    private static void Drawings(DocxFile file, List<string> faults)
    {
        // One of them is drawn, the other is for old programs.
        var ids = Stories(file).SelectMany(part => file[part].Descendants())
            .Where(element => element.Name.LocalName == "docPr" && element.Ancestors().All(above => above.Name.LocalName != "Fallback"))
            .Select(element => element.Attribute("id")?.Value ?? "");
        foreach (var id in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add($"two drawings have the id {id.Key}");
    }

    private static void Settings(DocxFile file, List<string> faults)
    {
        var settings = file["word/settings.xml"].Root!;
        var mode = settings.Descendants(W + "compatSetting").FirstOrDefault(setting => setting.Attribute(W + "name")?.Value == "compatibilityMode");
        if (mode?.Attribute(W + "val")?.Value != "15")
            faults.Add("Word would open it in compatibility mode");
        if (settings.Elements(W + "updateFields").Any())
            faults.Add("Word would ask whether to renew the fields");
        var even = file.Body.Descendants(W + "footerReference").Concat(file.Body.Descendants(W + "headerReference")).Any(reference => reference.Attribute(W + "type")?.Value == "even");
        if (even && !settings.Elements(W + "evenAndOddHeaders").Any())
            faults.Add("the footers of even pages would not show");
        foreach (var section in file.Body.Descendants(W + "sectPr"))
        {
            foreach (var kind in section.Elements().Where(element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).GroupBy(element => element.Name.LocalName + " " + element.Attribute(W + "type")?.Value, StringComparer.Ordinal))
            {
                if (kind.Count() > 1)
                    faults.Add($"a section has two of {kind.Key}");
            }
        }
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BookmarkName();

    [GeneratedRegex(@"^ PAGEREF (?<name>\S+) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PageOf();
}
