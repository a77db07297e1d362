using Microsoft.Extensions.Logging;

namespace Gongwen.Host;

/// <summary>--verbose: log lines go to standard error, so that what is printed stays whole.</summary>
internal sealed class WorldLogger(World world) : ILoggerProvider, ILogger
{
    private readonly Lock _writing = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_writing)
            world.Error.WriteLine($"[{logLevel switch { LogLevel.Debug => "debug", LogLevel.Information => "info", _ => "warn" }}] {formatter(state, exception)}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
