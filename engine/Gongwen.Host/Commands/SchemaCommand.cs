using System.CommandLine;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
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
        var output = new Option<string>("--output", "-o") { Description = language.Pick("输出文件；不写则打印出来", "output file; printed when left out") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖已有的文件", "replace an existing file") };
        var command = new Command("schema", language.Pick("导出文种的 JSON Schema，供编辑器提示和检查", "export a genre's JSON Schema, for editors")) { genreName, output, force };
        command.SetAction(result =>
        {
            if (Find(services, result.GetRequiredValue(genreName), result.GetValue(verbose)) is not { } genre)
                return ExitCode.WrongUse;
            var schema = SchemaExporter.Export(genre.Schema);
            if (result.GetValue(output) is { } path)
                return Write(services.World, path, schema, result.GetValue(force)) ? ExitCode.Clean : ExitCode.Findings;
            services.World.Out.Write(schema);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>A genre named on the command line; null, with the reason printed, when there is none.</summary>
    internal static Genre? Find(CommandServices services, string name, bool verbose)
    {
        var findings = new FindingList();
        var genre = services.Get<Installation>(verbose).Pipeline.Genres.Find(name, null, findings);
        FindingsFormats.Create("text", services.World).Write([.. findings], services.World.Error);
        return genre;
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
