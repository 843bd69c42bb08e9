using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PartnerPlatform.Runtime.Tests.Setup;

/// <summary>Keeps warnings and errors, so that a failing test can say what happened in the application.</summary>
internal sealed class TextLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }

    public override string ToString() => string.Join('\n', _lines);
}
