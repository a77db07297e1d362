using Gongwen.Host.Language;
using Spectre.Console;

namespace Gongwen.Host.Reports;

/// <summary>Prints a table for people; cells are text, never Spectre's markup.</summary>
public static class ConsoleTable
{
    // Redirected, a row stays one line, so that a script can search it.
    private const int Unlimited = 10_000;

    /// <summary>Prints the rows under the headings.</summary>
    public static void Write(World world, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(TerminalText.OneLine(cell))));
        using var printed = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(printed) });
        console.Profile.Width = world.TerminalWidth ?? Unlimited;
        console.Write(table);
        // Spectre fills every line up with spaces and puts empty lines around.
        foreach (var line in printed.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
            world.Out.WriteLine(line);
    }
}
