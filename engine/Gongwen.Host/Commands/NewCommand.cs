using System.CommandLine;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Files;

namespace Gongwen.Host.Commands;

/// <summary>gongwen new GENRE : a commented data file to fill in.</summary>
public static class NewCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var world = services.World;
        var genreName = GenreCommand.GenreArgument(services);
        var output = CommonOptions.OutputFile(world.Language);
        var force = CommonOptions.Force(world.Language);
        var packs = LayoutOptions.Packs(world.Language);
        var command = new Command("new", world.Language.Pick("新建一份带说明的数据文件", "begin a data file, with explanations in it")) { genreName, output, force, packs };
        command.SetAction(result =>
        {
            if (GenreCommand.Find(services, result.GetRequiredValue(genreName), result.GetValue(packs), result.GetValue(verbose), out var exitCode) is not { } genre)
                return exitCode;
            if (result.GetValue(output) is { } path)
                return WriteFiles(world, genre, path, result.GetValue(force));
            world.Out.Write(SkeletonWriter.Write(genre.Schema, SchemaName(genre)));
            world.Error.WriteLine(world.Language.Pick($"编辑器里要有提示，再运行 gongwen schema {genre.Id} -o {SchemaName(genre)}", $"for help in an editor also run gongwen schema {genre.Id} -o {SchemaName(genre)}"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static int WriteFiles(World world, Genre genre, string path, bool replace)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".yaml" or ".yml"))
        {
            world.Error.WriteLine(world.Language.Pick($"数据文件写成 YAML，-o 要以 .yaml 或 .yml 结尾：{path}", $"the data file is YAML: -o must end with .yaml or .yml: {path}"));
            return ExitCode.WrongUse;
        }

        if (!SchemaCommand.Write(world, path, SkeletonWriter.Write(genre.Schema, SchemaName(genre)), replace))
            return ExitCode.Findings;
        // The first line of the data file names the schema, so that an editor helps while writing.
        var schemaPath = Path.Combine(Path.GetDirectoryName(path) ?? "", SchemaName(genre));
        if (File.Exists(world.Resolve(schemaPath)) && !replace)
            return ExitCode.Clean;
        return SchemaCommand.Write(world, schemaPath, SchemaExporter.Export(genre.Schema, genre.FromLedger), replace) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string SchemaName(Genre genre) => genre.Id + ReportFiles.ExportedSchema;
}
