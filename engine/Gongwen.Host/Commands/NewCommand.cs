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
        var xlsx = new Option<bool>("--xlsx") { Description = world.Language.Pick("新建一份可填的 Excel 表，和从它取数的数据文件", "begin an Excel form to fill in, and a data file that takes its rows") };
        var list = new Option<string[]>("--list") { HelpName = "NAME", Description = world.Language.Pick("做成表的列表；可写多次，默认全部台账", "a list to make a form of; may be repeated; all ledgers by default"), AllowMultipleArgumentsPerToken = false };
        var command = new Command("new", world.Language.Pick("新建一份带说明的数据文件", "begin a data file, with explanations in it")) { genreName, output, force, packs, xlsx, list };
        command.SetAction(result =>
        {
            if (GenreCommand.Find(services, result.GetRequiredValue(genreName), result.GetValue(packs), result.GetValue(verbose), out var exitCode) is not { } genre)
                return exitCode;
            if (result.GetValue(xlsx))
                return NewForm.Write(world, genre, result.GetValue(output), result.GetValue(list) ?? [], result.GetValue(force));
            if (result.GetValue(output) is { } path)
                return WriteFiles(world, genre, path, result.GetValue(force));
            world.Out.Write(SkeletonWriter.Write(genre.Schema, SchemaName(genre)));
            world.Error.WriteLine(world.Language.Pick($"编辑器里要有提示，再运行 gongwen schema {genre.Id} -o {SchemaName(genre)}", $"for help in an editor also run gongwen schema {genre.Id} -o {SchemaName(genre)}"));
            return ExitCode.Clean;
        });
        return command;
    }

    internal static int WriteFiles(World world, Genre genre, string path, bool replace, IReadOnlyDictionary<string, IReadOnlyList<(string Key, string Value)>>? tables = null)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".yaml" or ".yml"))
        {
            world.Error.WriteLine(world.Language.Pick($"数据文件写成 YAML，-o 要以 .yaml 或 .yml 结尾：{path}", $"the data file is YAML: -o must end with .yaml or .yml: {path}"));
            return ExitCode.WrongUse;
        }

        if (!SchemaCommand.Write(world, path, SkeletonWriter.Write(genre.Schema, SchemaName(genre), tables), replace))
            return ExitCode.Findings;
        // The first line of the data file names the schema, so that an editor helps while writing.
        var schemaPath = Path.Combine(Path.GetDirectoryName(path) ?? "", SchemaName(genre));
        if (File.Exists(world.Resolve(schemaPath)) && !replace)
            return ExitCode.Clean;
        return SchemaCommand.Write(world, schemaPath, SchemaExporter.Export(genre.Schema, genre.FromLedger), replace) ? ExitCode.Clean : ExitCode.Findings;
    }

    internal static string SchemaName(Genre genre) => genre.Id + ReportFiles.ExportedSchema;
}
