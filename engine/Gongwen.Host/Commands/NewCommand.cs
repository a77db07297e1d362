using System.CommandLine;
using Gongwen.Engine.Schemas;

namespace Gongwen.Host.Commands;

/// <summary>gongwen new GENRE : a commented data file to fill in.</summary>
public static class NewCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var world = services.World;
        var genreName = GenreCommand.GenreArgument(services);
        var output = new Option<string>("--output", "-o") { Description = world.Language.Pick("输出文件；不写则打印出来", "output file; printed when left out") };
        var force = new Option<bool>("--force") { Description = world.Language.Pick("覆盖已有的文件", "replace an existing file") };
        var command = new Command("new", world.Language.Pick("新建一份带说明的数据文件", "begin a data file, with explanations in it")) { genreName, output, force };
        command.SetAction(result =>
        {
            if (SchemaCommand.Find(services, result.GetRequiredValue(genreName), result.GetValue(verbose)) is not { } genre)
                return ExitCode.WrongUse;
            var schemaName = $"{genre.Id}.schema.json";
            var skeleton = SkeletonWriter.Write(genre.Schema, schemaName);
            if (result.GetValue(output) is not { } path)
            {
                world.Out.Write(skeleton);
                return ExitCode.Clean;
            }

            if (!SchemaCommand.Write(world, path, skeleton, result.GetValue(force)))
                return ExitCode.Findings;
            // The first line of the data file names the schema, so that an editor helps while writing.
            var schemaPath = Path.Combine(Path.GetDirectoryName(path) ?? "", schemaName);
            if (!File.Exists(world.Resolve(schemaPath)))
                SchemaCommand.Write(world, schemaPath, SchemaExporter.Export(genre.Schema), replace: false);
            return ExitCode.Clean;
        });
        return command;
    }
}
