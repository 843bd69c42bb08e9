using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

internal sealed class DefaultScriptingManager(
    IServiceProvider serviceProvider,
    IEnumerable<IScriptingEngine> engines,
    IEnumerable<IGlobalMethodProvider> globalMethodProviders) : IScriptingManager
{
    private readonly IScriptingEngine[] _engines = [.. engines];

    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. globalMethodProviders];

    public IScriptingEngine? GetScriptingEngine(string prefix) =>
        Array.Find(_engines, engine => string.Equals(engine.Prefix, prefix, StringComparison.Ordinal));

    public object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders) =>
        TryParse(directive, out var engine, out var script)
            ? engine.Evaluate(CreateScope(engine, fileProvider, basePath, scopedMethodProviders), script)
            : directive;

    public async Task<object?> EvaluateAsync(
        string directive,
        IFileProvider? fileProvider,
        string? basePath,
        IEnumerable<IGlobalMethodProvider>? scopedMethodProviders,
        CancellationToken cancellationToken = default) =>
        TryParse(directive, out var engine, out var script)
            ? await engine.EvaluateAsync(CreateScope(engine, fileProvider, basePath, scopedMethodProviders), script, cancellationToken)
            : directive;

    private bool TryParse(string directive, out IScriptingEngine engine, out string script)
    {
        var colon = directive.IndexOf(':');
        engine = colon > 0 ? GetScriptingEngine(directive[..colon])! : null!;
        script = engine is null ? string.Empty : directive[(colon + 1)..];

        return engine is not null;
    }

    private IScriptingScope CreateScope(IScriptingEngine engine, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scoped) =>
        engine.CreateScope(
            GlobalMethodProviders.Concat(scoped ?? []).SelectMany(provider => provider.GetMethods()),
            serviceProvider,
            fileProvider,
            basePath);
}
