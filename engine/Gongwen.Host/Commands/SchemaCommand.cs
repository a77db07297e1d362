using System.CommandLine;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen schema GENRE : the genre's schema as one file for editors.</summary>
public static class SchemaCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var genreName = GenreCommand.GenreArgument(services);
        var output = CommonOptions.OutputFile(language);
        var force = CommonOptions.Force(language);
        var packs = LayoutOptions.Packs(language);
        var command = new Command("schema", language.Pick("导出文种的 JSON Schema，供编辑器提示和检查", "export a genre's JSON Schema, for editors")) { genreName, output, force, packs };
        command.SetAction(result =>
        {
            if (GenreCommand.Find(services, result.GetRequiredValue(genreName), result.GetValue(packs), result.GetValue(verbose), out var exitCode) is not { } genre)
                return exitCode;
            var schema = SchemaExporter.Export(genre.Schema, genre.FromLedger);
            if (result.GetValue(output) is { } path)
                return Write(services.World, path, schema, result.GetValue(force)) ? ExitCode.Clean : ExitCode.Findings;
            services.World.Out.Write(schema);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Writes a text file the user asked for and says so; false, with the reason printed, when it can't.</summary>
    internal static bool Write(World world, string path, string text, bool replace)
    {
        var findings = new FindingList();
        var written = SafeFile.Write(world.Resolve(path), Encoding.UTF8.GetBytes(text), replace, path, findings);
        FindingsFormats.Create("text", world).Write([.. findings], world.Error);
        if (written)
            world.Out.WriteLine(world.Language.Pick($"已生成 {path}", $"wrote {path}"));
        return written;
    }
}
