// Runs public conformance suites: `liquid FILE.json` or `schema DIR|FILE`.
using Gongwen.Conformance;

return args switch
{
    ["liquid", var file] => LiquidSuite.Run(file),
    ["schema", var path] => SchemaSuite.Run(path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Gongwen.Conformance liquid FILE.json | schema DIR|FILE");
    return 2;
}
