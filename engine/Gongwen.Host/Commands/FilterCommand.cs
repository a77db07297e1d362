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
        var list = new Command("list", language.Pick("列出公文用的过滤器和例子", "list the filters of official Chinese with examples"));
        list.SetAction(result =>
        {
            ConsoleTable.Write(
                services.World,
                [language.Pick("过滤器", "filter"), language.Pick("参数", "parameters"), language.Pick("例子", "example"), language.Pick("结果", "result")],
                ChineseFilters.All.SelectMany(filter => Rows(filter.Info)));
            return ExitCode.Clean;
        });
        return new Command("filter", language.Pick("模板过滤器", "template filters")) { list };
    }

    private static IEnumerable<string[]> Rows(FilterInfo filter)
    {
        var parameters = string.Join(", ", filter.Parameters.Select(parameter => parameter.Optional ? $"[{parameter.Name}]" : parameter.Name));
        return filter.Examples.Select((example, index) => new[] { index == 0 ? filter.Name : "", index == 0 ? parameters : "", example.Template, example.Result });
    }
}
