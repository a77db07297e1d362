using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A genre's folder to a genre; every fault of all its files is a finding. Templates are not parsed here.</summary>
internal static class GenreReader
{
    /// <summary>The genre, to be used only when the list holds no error; null when nothing could be made of the folder.</summary>
    public static Genre? Read(GenreFolder folder, SharedParts shared, FindingList findings)
    {
        if (folder.Files.ReadManifest(folder.PathOf("genre.yaml"), findings) is not { } root)
        {
            if (!findings.HasErrors)
                findings.Add(GenreFault.NoManifest(folder.Files.NameOf(folder.PathOf("genre.yaml"))));
            return null;
        }

        if (GenreManifestReader.Read(root, folder.Id, findings) is not { } manifest)
            return null;

        var sections = new List<GenreSection>();
        var parts = new List<SchemaPart>();
        var keys = new RootKeys(findings);
        foreach (var listed in manifest.Sections)
        {
            if (ReadSection(folder, listed, findings) is not { } files)
                continue;
            var schema = files.Schema is null ? null : SchemaCompiler.Compile(files.Schema, shared.Shapes, findings);
            keys.Claim(listed, files.Schema);
            if (schema is not null)
                parts.Add(new SchemaPart(listed.Key, schema, listed.Optional));
            sections.Add(new GenreSection(listed.Id, listed.Key, listed.Optional, schema, files.Template) { HeadingPlaces = listed.Headings });
        }

        // A list with faults would leave folders over that are only misspelt.
        if (!findings.HasErrors)
            ReportUnlisted(folder, manifest, findings);
        foreach (var section in manifest.Sections.Where(section => sections.Exists(read => read.Id == section.Id && read.Template is not null) && manifest.Documents.All(document => !document.SectionIds.Contains(section.Id, StringComparer.Ordinal))))
            findings.Add(GenreFault.SectionInNoDocument(section.Node["id"]!, section.Id));
        keys.ClaimComputed(manifest.Computed);
        var computed = ReadComputed(folder, manifest, shared, findings);
        var partials = ReadPartials(folder, shared, findings);
        var formerNames = GenreNames.Former(folder, manifest.Name);
        var schemaOfAll = RootSchema.Compose(manifest.Id, manifest.Name, manifest.Description, manifest.Version, parts, formerNames);
        var facts = ReadFacts(folder, keys, schemaOfAll, findings);
        return new Genre(manifest.Id, manifest.Name, manifest.Description, manifest.Layout, sections, manifest.Documents, partials, [.. computed, .. facts.Select(group => new ComputedKey(group.Key, group.Schema) { IsOfLedger = true })], schemaOfAll, folder.SourceId)
        {
            Facts = facts,
            LayoutPlace = root["layout"]?.Location,
            FormerNames = formerNames,
            Import = manifest.Import,
            Version = manifest.Version,
            Migrations = MigrationReader.Read(folder, manifest.Version, findings),
        };
    }

    private static (DataNode? Schema, TemplateFile? Template)? ReadSection(GenreFolder folder, GenreManifestSection section, FindingList findings)
    {
        var place = $"sections/{section.Id}";
        var before = findings.Count;
        var schema = ReadYaml(folder, $"{place}/schema.yaml", findings);
        var template = folder.Files.ReadTemplate(folder.PathOf($"{place}/template.liquid"), findings);
        if (findings.Count > before)
            return (schema, template);
        if (schema is null && template is null)
        {
            var folders = folder.Files.FoldersIn(folder.PathOf("sections"));
            findings.Add(folders.Contains(section.Id, StringComparer.Ordinal)
                ? GenreFault.EmptySection(section.Node["id"]!, section.Id, place)
                : GenreFault.NoSectionFolder(section.Node["id"]!, section.Id, place, NearestKey.Find(section.Id, folders)));
            return null;
        }

        if (schema is null && section.Key is not null)
            findings.Add(GenreFault.KeyWithoutSchema(section.Node["key"]!, section.Id, section.Key, $"{place}/schema.yaml"));
        return (schema, template);
    }

    private static void ReportUnlisted(GenreFolder folder, GenreManifest manifest, FindingList findings)
    {
        foreach (var name in folder.Files.FoldersIn(folder.PathOf("sections")).Where(name => manifest.Sections.All(section => section.Id != name) && !IsLeftOut(folder, name)))
            findings.Add(GenreFault.UnlistedFolder(folder.Files.NameOf(folder.PathOf($"sections/{name}")), name));
    }

    // What a higher layer's list doesn't have any more was left out on purpose.
    private static bool IsLeftOut(GenreFolder folder, string section)
    {
        if (folder.Files is not OverlayFiles { Layers: var layers })
            return false;
        var bringing = layers.First(layer => layer.Files.FoldersIn(folder.PathOf("sections")).Contains(section, StringComparer.Ordinal));
        return layers.SkipWhile(layer => layer != bringing).Skip(1).Any(layer => layer.Files.Has(folder.PathOf("genre.yaml")) || layer.Files.Has(folder.PathOf("genre.delta.yaml")));
    }

    private static List<ComputedKey> ReadComputed(GenreFolder folder, GenreManifest manifest, SharedParts shared, FindingList findings)
    {
        var computed = new List<ComputedKey>();
        foreach (var key in manifest.Computed)
        {
            var file = $"computed/{key.Text}.schema.yaml";
            var before = findings.Count;
            if (ReadYaml(folder, file, findings) is { } node)
            {
                if (SchemaCompiler.Compile(node, shared.Shapes, findings) is { } schema)
                    computed.Add(new ComputedKey(key.Text, schema));
            }
            else if (findings.Count == before)
            {
                findings.Add(GenreFault.ComputedWithoutSchema(key, key.Text, file));
            }
        }

        return computed;
    }

    // Held against the schemas, which must be sound for that.
    private static IReadOnlyList<FactGroup> ReadFacts(GenreFolder folder, RootKeys keys, Schema report, FindingList findings)
    {
        if (findings.HasErrors || ReadYaml(folder, FactsReader.File, findings) is not { } root)
            return [];
        keys.ClaimFacts(root);
        return FactsReader.Read(root, report, findings);
    }

    private static Dictionary<string, TemplateFile> ReadPartials(GenreFolder folder, SharedParts shared, FindingList findings)
    {
        var partials = new Dictionary<string, TemplateFile>(shared.Partials, StringComparer.Ordinal);
        foreach (var (name, partial) in folder.Files.ReadPartials(folder.PathOf("partials"), findings))
            partials[name] = partial;
        return partials;
    }

    private static DataNode? ReadYaml(GenreFolder folder, string file, FindingList findings) => folder.Files.ReadYaml(folder.PathOf(file), findings);
}
