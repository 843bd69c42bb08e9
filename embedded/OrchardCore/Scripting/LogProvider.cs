using Microsoft.Extensions.Logging;

namespace OrchardCore.Scripting.Providers;

/// <summary>The function <c>log(level, text, argument)</c>.</summary>
internal sealed class LogProvider : IGlobalMethodProvider
{
    private readonly GlobalMethod[] _methods;

    public LogProvider(ILogger<LogProvider> logger) =>
        _methods =
        [
            new()
            {
                Name = "log",
                Method = _ => (Action<string, string, object?>)((level, text, argument) => Write(logger, level, text, argument)),
            },
        ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static void Write(ILogger logger, string level, string text, object? argument)
    {
        if (!Enum.TryParse<LogLevel>(level, ignoreCase: true, out var logLevel))
        {
            logLevel = LogLevel.Information;
        }

        if (logger.IsEnabled(logLevel))
        {
            logger.Log(logLevel, "Script: {Text} {Argument}", text, argument);
        }
    }
}
