using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Several results as one.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IDisplayResult?[] _results;

    /// <summary>Combines results; null ones count for nothing.</summary>
    public CombinedResult(params IDisplayResult?[] results) => _results = results;

    /// <summary>Combines results; null ones count for nothing.</summary>
    public CombinedResult(IEnumerable<IDisplayResult?> results) => _results = [.. results];

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    /// <summary>The results.</summary>
    public IEnumerable<IDisplayResult> GetResults() => _results.OfType<IDisplayResult>();
}
