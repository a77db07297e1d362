using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>Everything Word would refuse, mend or silently drop in a file of ours: a sentence for each fault.</summary>
internal static class WordPackageCheck
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    // Parts that need no mention in the text to be used.
    private static readonly string[] Implicit =
        ["styles", "settings", "fontTable", "numbering", "theme", "webSettings", "officeDocument", "core-properties", "extended-properties", "custom-properties"];

    public static IReadOnlyList<string> FaultsOf(DocxFile file)
    {
        var faults = new List<string>();
        foreach (var part in file.Names)
        {
            if (part.StartsWith("word/", StringComparison.Ordinal) && !part.EndsWith(".rels", StringComparison.Ordinal))
                Part(part, file[part].Root!, faults);
        }

        ContentTypes(file, faults);
        foreach (var part in file.Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)))
            Related(file, part, faults);
        WordReferenceCheck.AddFaults(file, faults);
        WordTableCheck.AddFaults(file, faults);
        return faults;
    }

    /// <summary>An element by its place: p[3]/r[1].</summary>
    public static string PlaceOf(string part, XElement element)
    {
        var path = element.AncestorsAndSelf().Reverse().Skip(1)
            .Select(one => $"{one.Name.LocalName}[{(one.ElementsBeforeSelf(one.Name).Count() + 1).ToString(CultureInfo.InvariantCulture)}]");
        return $"{part} {string.Join('/', path)}";
    }

    private static void Part(string part, XElement root, List<string> faults)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (WordSchema.FaultOf(element) is { } content)
                faults.Add($"{PlaceOf(part, element)}: {content}");
            if (WordAttributes.FaultOf(element) is { } attribute)
                faults.Add($"{PlaceOf(part, element)}: {attribute}");
            if (element.Attributes().FirstOrDefault(one => one.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal) || one.Name.LocalName.EndsWith("Theme", StringComparison.Ordinal)) is { } foreign)
                faults.Add($"{PlaceOf(part, element)}: {foreign.Name.LocalName} is not ours");
        }
    }

    private static void ContentTypes(DocxFile file, List<string> faults)
    {
        var types = file["[Content_Types].xml"].Root!;
        var defaults = types.Elements(Types + "Default").Select(type => type.Attribute("Extension")!.Value).ToList();
        var overrides = types.Elements(Types + "Override").Select(type => type.Attribute("PartName")!.Value.TrimStart('/')).ToList();
        foreach (var part in overrides.Concat(defaults).GroupBy(part => part, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add($"[Content_Types].xml: {part.Key} has two types");
        foreach (var part in overrides.Except(file.Names, StringComparer.Ordinal))
            faults.Add($"[Content_Types].xml: there is no {part}");
        foreach (var part in file.Names)
        {
            // That it is XML says nothing of what it is.
            var byEnding = Path.GetExtension(part).TrimStart('.') is not "xml" and var ending && defaults.Contains(ending, StringComparer.Ordinal);
            if (part[0] != '[' && !byEnding && !overrides.Contains(part, StringComparer.Ordinal))
                faults.Add($"[Content_Types].xml: {part} has no type");
        }
    }

    private static void Related(DocxFile file, string rels, List<string> faults)
    {
        var folder = rels[..rels.IndexOf("_rels/", StringComparison.Ordinal)];
        var source = folder + Path.GetFileNameWithoutExtension(rels);
        var used = source.Length > folder.Length && file.Names.Contains(source, StringComparer.Ordinal)
            ? file[source].Descendants().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => attribute.Value).ToList()
            : [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var targets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in file[rels].Root!.Elements(Relationships + "Relationship"))
        {
            var (id, kind, target) = (relationship.Attribute("Id")!.Value, relationship.Attribute("Type")!.Value.Split('/')[^1], folder + relationship.Attribute("Target")!.Value);
            if (!ids.Add(id))
                faults.Add($"{rels}: {id} stands twice");
            if (!targets.Add(target))
                faults.Add($"{rels}: {target} is named twice");
            if (!file.Names.Contains(target, StringComparer.Ordinal))
                faults.Add($"{rels}: there is no {target}");
            if (!Implicit.Contains(kind, StringComparer.Ordinal) && !used.Contains(id, StringComparer.Ordinal))
                faults.Add($"{rels}: nothing uses {id} ({kind})");
        }

        faults.AddRange(used.Except(ids, StringComparer.Ordinal).Select(id => $"{source}: there is no relationship {id}"));
    }
}
