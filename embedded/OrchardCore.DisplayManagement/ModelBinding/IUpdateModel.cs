using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds posted values to models.</summary>
public interface IUpdateModel
{
    /// <summary>The outcome of binding and validation.</summary>
    ModelStateDictionary ModelState { get; }

    /// <summary>Binds a model without prefix.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class;

    /// <summary>Binds a model.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class;

    /// <summary>Binds some properties of a model.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class;

    /// <summary>Validates a model.</summary>
    bool TryValidateModel(object model);

    /// <summary>Validates a model.</summary>
    bool TryValidateModel(object model, string prefix);
}
