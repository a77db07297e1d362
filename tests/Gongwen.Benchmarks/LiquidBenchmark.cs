using System.Text.Json;
using Gongwen.Liquid;

namespace Gongwen.Benchmarks;

/// <summary>Parses and renders the peers' report template with Gongwen.Liquid and with Fluid, in turn, in processes of their own.</summary>
internal static class LiquidBenchmark
{
    private const int Turns = 3;

    public static int Run(string? peer)
    {
        if (peer is null)
        {
            Console.WriteLine("skipped: ../shared/peers/liquid is not here");
            return 0;
        }

        var work = Path.Combine(PeerFolder.RepositoryRoot(), "artifacts", "peers", "liquid");
        PreparePeer(peer, work);
        var theirs = new List<Measurement>();
        var ours = new List<Measurement>();
        for (var turn = 0; turn < Turns; turn++)
        {
            theirs.AddRange(Measurement.Parse(ChildProcess.Output(work, "dotnet", Path.Combine(work, "out", "fluid-peer.dll"), work)));
            ours.AddRange(Measurement.Parse(ChildProcess.Output(work, Environment.ProcessPath!, "liquid-own", work)));
        }

        foreach (var name in new[] { "parse", "render" })
        {
            var time = Ratios(ours, theirs, name, measurement => measurement.Microseconds);
            var bytes = Ratios(ours, theirs, name, measurement => measurement.Bytes);
            Console.WriteLine($"{name}: Gongwen.Liquid {Middle(ours, name)}; Fluid {Middle(theirs, name)}; ratio time {time:F2}, bytes {bytes:F2}");
        }

        return 0;
    }

    public static int MeasureOwn(string folder)
    {
        var source = File.ReadAllText(Path.Combine(folder, "report.liquid"));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "report.json")));
        var data = (Dictionary<string, object?>)ToPlain(json.RootElement)!;
        var parser = new LiquidParser();
        var template = parser.Parse(source, "report.liquid").Template;

        string Render()
        {
            var context = new TemplateContext();
            foreach (var (key, value) in data)
                context.SetValue(key, value);
            return template.Render(context, out _);
        }

        Console.WriteLine($"characters {Render().Length}");
        Console.WriteLine(Measurement.Of("parse", () => parser.Parse(source, "report.liquid")));
        Console.WriteLine(Measurement.Of("render", () => Render()));
        return 0;
    }

    private static void PreparePeer(string peer, string work)
    {
        Directory.CreateDirectory(work);
        foreach (var file in Directory.EnumerateFiles(peer))
            File.WriteAllBytes(Path.Combine(work, Path.GetFileName(file)), File.ReadAllBytes(file));
        // The peer is a project of its own: nothing of this repository's settings may reach it.
        File.WriteAllText(Path.Combine(work, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(work, "Directory.Packages.props"), "<Project />");
        ChildProcess.Output(work, "npm", "ci", "--ignore-scripts");
        ChildProcess.Output(work, "dotnet", "build", "-c", "Release", "-o", "out", "-v", "q");
    }

    private static double Ratios(List<Measurement> ours, List<Measurement> theirs, string name, Func<Measurement, double> figure) =>
        Measurement.Median(ours.Where(one => one.Name == name).Zip(theirs.Where(one => one.Name == name), (mine, other) => figure(mine) / figure(other)));

    private static string Middle(List<Measurement> all, string name)
    {
        var named = all.Where(one => one.Name == name).ToList();
        return $"{Measurement.Median(named.Select(one => one.Microseconds)):F1} us {Measurement.Median(named.Select(one => one.Bytes)):F0} bytes";
    }

    private static object? ToPlain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => ToPlain(property.Value), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(ToPlain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
