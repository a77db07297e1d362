
namespace Gongwen.Conformance.Checks;

/// <summary>Measures the engine's rules on a corpus folder. It doesn't judge: the exit code is 0 whatever the figures are.</summary>
internal static class ChecksSuite
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (ChecksOptions.Read(arguments, Console.Error) is not { } options)
            return 2;
        var measure = ChecksMeasure.Of(options.Folder, BuiltInRules.All);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        if (options.Json)
            ChecksJson.Write(measure, output);
        else if (options.List is { } rule)
            ChecksListing.WriteFindings(measure, rule, output);
        else if (options.Missed)
            ChecksListing.WriteMissed(measure, output);
        else
            ChecksTable.Write(measure, output);
        return 0;
    }
}
