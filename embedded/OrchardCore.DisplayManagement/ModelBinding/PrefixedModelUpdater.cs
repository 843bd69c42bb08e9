using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>An updater that changes the prefixes it is given.</summary>
public class PrefixedModelUpdater : IUpdateModel
{
    private readonly IUpdateModel _updateModel;

    /// <summary>Changes no prefix until <see cref="Prefix"/> is set.</summary>
    public PrefixedModelUpdater(IUpdateModel updateModel)
        : this(updateModel, prefix => prefix)
    {
    }

    /// <summary>Changes prefixes.</summary>
    public PrefixedModelUpdater(IUpdateModel updateModel, Func<string, string> prefix)
    {
        _updateModel = updateModel;
        Prefix = prefix;
    }

    /// <inheritdoc/>
    public ModelStateDictionary ModelState => _updateModel.ModelState;

    /// <summary>Changes a prefix.</summary>
    public Func<string, string> Prefix { get; set; }

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model, Prefix(""));

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model, Prefix(prefix));

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model, Prefix(prefix), includeExpressions);

    /// <inheritdoc/>
    public bool TryValidateModel(object model) => _updateModel.TryValidateModel(model);

    /// <inheritdoc/>
    public bool TryValidateModel(object model, string prefix) => _updateModel.TryValidateModel(model, Prefix(prefix));
}
