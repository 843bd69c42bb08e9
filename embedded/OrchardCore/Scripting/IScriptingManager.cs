using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Evaluates directives such as <c>js: 1 + 1</c> with the engine of their prefix.</summary>
public interface IScriptingManager
{
    /// <summary>The providers of the functions that every script can call.</summary>
    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }

    /// <summary>Returns the engine of a prefix; null if there is none.</summary>
    IScriptingEngine? GetScriptingEngine(string prefix);

    /// <summary>Evaluates a directive; a text without the prefix of an engine is returned as it is.</summary>
    object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders);

    /// <summary>Evaluates a directive and waits for its result.</summary>
    Task<object?> EvaluateAsync(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();

        return Task.FromResult(Evaluate(directive, fileProvider, basePath, scopedMethodProviders));
    }
}
