using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Gongwen.Contracts;

namespace Gongwen.Benchmarks.Workload;

/// <summary>Each step of the workload alone.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private WorkloadRun _run = null!;

    /// <summary>Runs them; the results lie in artifacts/benchmark/steps.</summary>
    public static int Run()
    {
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance))
            .WithArtifactsPath(Installed.Work("steps"));
        return BenchmarkRunner.Run<StepBenchmarks>(config).HasCriticalValidationErrors ? 1 : 0;
    }

    /// <summary>Makes everything ready.</summary>
    [GlobalSetup]
    public void Prepare() => _run = new WorkloadRun();

    /// <summary>Step 1 from JSON.</summary>
    [Benchmark]
    public DataNode ReadJson() => _run.ReadJson();

    /// <summary>Step 1 from YAML.</summary>
    [Benchmark]
    public DataNode ReadYaml() => _run.ReadYaml();

    /// <summary>Step 2.</summary>
    [Benchmark]
    public void CheckData() => _run.CheckData();

    /// <summary>Step 3.</summary>
    [Benchmark]
    public object Fill() => _run.Fill();

    /// <summary>Step 4.</summary>
    [Benchmark]
    public Document Build() => _run.Build();

    /// <summary>Step 5.</summary>
    [Benchmark]
    public void CheckDocument() => _run.CheckDocument();

    /// <summary>Step 6.</summary>
    [Benchmark]
    public byte[] Write() => _run.Write();
}
