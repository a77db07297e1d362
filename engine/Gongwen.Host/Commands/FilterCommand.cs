using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen filter list</summary>
public static class FilterCommand
{
    /// <summary>The command with its subcommand.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var list = new Command("list", language.Pick("列出公文用的过滤器和插件的过滤器，附例子", "list the filters of official Chinese and of plugins with examples"));
        list.SetAction(result =>
        {
            var ofPlugins = services.Get<Installation>(result.GetValue(verbose)).Plugins.Plugins.SelectMany(plugin => plugin.Filters).ToList();
            string[] head = [language.Pick("过滤器", "filter"), language.Pick("参数", "parameters"), language.Pick("例子", "example"), language.Pick("结果", "result")];
            var rows = ChineseFilters.All.SelectMany(filter => Rows(filter.Info, ""));
            // Where they come from is worth a column when they come from somewhere.
            if (ofPlugins.Count == 0)
                ConsoleTable.Write(services.World, head, rows.Select(row => row[..head.Length]));
            else
                ConsoleTable.Write(services.World, [.. head, language.Pick("来自", "from")], rows.Concat(ofPlugins.SelectMany(filter => Rows(filter.Info, filter.PluginId))));
            return ExitCode.Clean;
        });
        return new Command("filter", language.Pick("模板过滤器", "template filters")) { list };
    }

    private static IEnumerable<string[]> Rows(FilterInfo filter, string source)
    {
        var parameters = string.Join(", ", filter.Parameters.Select(parameter => parameter.Optional ? $"[{parameter.Name}]" : parameter.Name));
        // A plugin's may lack examples.
        var examples = filter.Examples is { Count: > 0 } given ? given : [new FilterExample("", "")];
        return examples.Select((example, index) => new[] { index == 0 ? filter.Name : "", index == 0 ? parameters : "", example.Template, example.Result, index == 0 ? source : "" });
    }
}
