using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Schemas;

namespace Gongwen.Conformance;

/// <summary>Runs files of the JSON-Schema-Test-Suite, read by the engine's own reader.</summary>
internal static class SchemaSuite
{
    public static int Run(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : [path];
        int passed = 0, failed = 0, notSupported = 0;
        foreach (var file in files)
        {
            var findings = new FindingList();
            var groups = DataReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DataLimits { DropEscapedControls = false }, findings);
            if (groups is null || findings.HasErrors)
            {
                Console.WriteLine($"FAILED {file}: {findings.FirstOrDefault()?.Message.English}");
                failed++;
                continue;
            }

            foreach (var group in groups.Items)
            {
                var name = $"{Path.GetFileName(file)}: {group["description"]!.Text}";
                var tests = group["tests"]!.Items;
                var faults = new FindingList();
                if (SchemaCompiler.Compile(group["schema"]!, SharedShapes.None, faults) is not { } schema)
                {
                    var outside = faults.All(fault => fault.RuleId is "GW2101" or "GW2103");
                    _ = outside ? notSupported += tests.Count : failed += tests.Count;
                    Console.WriteLine($"{(outside ? "not supported" : "FAILED")} {name} ({tests.Count}): {string.Join("; ", faults.Select(fault => $"line {fault.Location?.Line}: {fault.Message.English}").Distinct(StringComparer.Ordinal))}");
                    continue;
                }

                foreach (var test in tests)
                {
                    var valid = SchemaChecker.Check(schema, test["data"]!, SchemaOptions.Standard).Count == 0;
                    if (valid == test["valid"]!.Boolean)
                    {
                        passed++;
                        continue;
                    }

                    failed++;
                    Console.WriteLine($"FAILED {name} / {test["description"]!.Text}: expected {test["valid"]!.Text}, got {(valid ? "true" : "false")}");
                }
            }
        }

        Console.WriteLine($"{passed} passed, {failed} failed, {notSupported} not supported");
        return failed == 0 ? 0 : 1;
    }
}
