using Gongwen.Contracts;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;

namespace Gongwen.Host.Watch;

/// <summary>Renders with what is loaded, and loads anew only what changed.</summary>
/// <param name="world">The outside world.</param>
/// <param name="logged">True for --verbose.</param>
/// <param name="rendererOf">A renderer over the services of an install; null, with findings or the reason, when the options ask for what there is not.</param>
internal sealed class WatchedRendering(World world, bool logged, Func<CommandServices, FindingList, (ReportRenderer? Renderer, LocalizedText? Wrong)> rendererOf) : IDisposable
{
    private readonly KeptPlugins _plugins = new();
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private CommandServices? _services;
    private ReportRenderer? _renderer;

    /// <summary>True for a document this run has written, which it may replace.</summary>
    public bool IsOwn(string path) => _own.Contains(path);

    /// <summary>Renders and writes.</summary>
    /// <param name="report">The data file.</param>
    /// <param name="changed">What changed most since the last time.</param>
    public RenderedReport Render(ReportFile report, WatchedKind changed)
    {
        if (changed >= WatchedKind.Files)
            Forget();
        if (changed == WatchedKind.Plugins)
            _plugins.Drop();
        var findings = new FindingList();
        if (_renderer is null)
        {
            _services = new CommandServices(world, _ => GongwenHost.Create(world, logged, _plugins));
            (_renderer, var wrong) = rendererOf(_services, findings);
            if (wrong is not null || _renderer is null)
            {
                Forget();
                return new RenderedReport(findings, [], wrong);
            }
        }

        var rendered = _renderer.Render(report);
        foreach (var written in rendered.Written)
            _own.Add(world.Resolve(written));
        findings.AddRange(rendered.Findings);
        return rendered with { Findings = findings };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        _plugins.Drop();
    }

    private void Forget()
    {
        _renderer = null;
        _services?.Dispose();
        _services = null;
    }
}
