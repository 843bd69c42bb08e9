using System.Collections.Concurrent;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting.JavaScript;

/// <summary>Runs JavaScript with Jint, which is loaded when the first script runs.</summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    private const int MaximumCachedScripts = 1000;
    private const int MaximumRecursion = 500;

    private readonly ConcurrentDictionary<string, Prepared<Script>> _scripts = new(StringComparer.Ordinal);

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath)
    {
        var engine = new Engine(options =>
        {
            options.ExperimentalFeatures |= ExperimentalFeature.TaskInterop;
            options.LimitRecursion(MaximumRecursion);
        });

        foreach (var method in methods)
        {
            if (method.Method is not null)
            {
                engine.SetValue(method.Name, method.Method(serviceProvider));
            }

            if (method.AsyncMethod is not null)
            {
                engine.SetValue(method.Name + "Async", method.AsyncMethod(serviceProvider));
            }
        }

        return new JavaScriptScope(engine);
    }

    public object? Evaluate(IScriptingScope scope, string script) =>
        ((JavaScriptScope)scope).Engine.Evaluate(Prepare(script)).UnwrapIfPromise().ToObject();

    public async Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        var result = ((JavaScriptScope)scope).Engine.Evaluate(Prepare(script));

        return (await result.UnwrapIfPromiseAsync(cancellationToken)).ToObject();
    }

    private Prepared<Script> Prepare(string script)
    {
        if (_scripts.TryGetValue(script, out var prepared))
        {
            return prepared;
        }

        prepared = Engine.PrepareScript(script);

        if (_scripts.Count < MaximumCachedScripts)
        {
            _scripts.TryAdd(script, prepared);
        }

        return prepared;
    }
}
