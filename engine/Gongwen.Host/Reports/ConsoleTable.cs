using Spectre.Console;

namespace Gongwen.Host.Reports;

/// <summary>Prints a table for people; cells are text, never Spectre's markup.</summary>
public static class ConsoleTable
{
    /// <summary>Prints the rows under the headings.</summary>
    public static void Write(World world, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(world.Out) });
        if (!world.IsTerminal)
            console.Profile.Width = 160;
        console.Write(table);
    }
}
