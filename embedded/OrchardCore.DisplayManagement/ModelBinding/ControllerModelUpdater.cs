using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds with a controller.</summary>
public class ControllerModelUpdater : IUpdateModel
{
    private readonly Controller _controller;

    /// <summary>Uses a controller.</summary>
    public ControllerModelUpdater(Controller controller) => _controller = controller;

    /// <inheritdoc/>
    public ModelStateDictionary ModelState => _controller.ModelState;

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _controller.TryUpdateModelAsync(model);

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => _controller.TryUpdateModelAsync(model, prefix);

    /// <inheritdoc/>
    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => _controller.TryUpdateModelAsync(model, prefix, IncludedProperties.Of(includeExpressions));

    /// <inheritdoc/>
    public bool TryValidateModel(object model) => _controller.TryValidateModel(model);

    /// <inheritdoc/>
    public bool TryValidateModel(object model, string prefix) => _controller.TryValidateModel(model, prefix);
}
