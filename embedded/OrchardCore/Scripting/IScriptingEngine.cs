using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Evaluates scripts of one language.</summary>
public interface IScriptingEngine
{
    /// <summary>What the directives of this engine start with, without the colon.</summary>
    string Prefix { get; }

    /// <summary>Evaluates a script in a scope of this engine.</summary>
    object? Evaluate(IScriptingScope scope, string script);

    /// <summary>Evaluates a script in a scope of this engine and waits for its result.</summary>
    Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();

        return Task.FromResult(Evaluate(scope, script));
    }

    /// <summary>Creates a scope in which the functions are defined.</summary>
    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath);
}
