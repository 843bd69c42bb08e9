using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>An updater outside of actions: binds nothing.</summary>
public class NullModelUpdater : IUpdateModel
{
    private static readonly Task<bool> _done = Task.FromResult(true);

    /// <inheritdoc/>
    public ModelStateDictionary ModelState { get; } = new();

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _done;

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => _done;

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => _done;

    /// <inheritdoc/>
    public bool TryValidateModel(object model) => true;

    /// <inheritdoc/>
    public bool TryValidateModel(object model, string prefix) => true;
}
