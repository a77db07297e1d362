// Runs public conformance suites: `liquid FILE.json` or `schema DIR|FILE`; measures the rules on a corpus: `checks DIR`.
using Gongwen.Conformance;
using Gongwen.Conformance.Checks;

return args switch
{
    ["liquid", var file] => LiquidSuite.Run(file),
    ["schema", var path] => SchemaSuite.Run(path),
    ["checks", .. var rest] => ChecksSuite.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"usage: Gongwen.Conformance liquid FILE.json | schema DIR|FILE | {ChecksOptions.Usage}");
    return 2;
}
