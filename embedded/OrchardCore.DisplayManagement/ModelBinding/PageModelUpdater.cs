using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds with a Razor page.</summary>
public class PageModelUpdater : PageModel, IUpdateModel
{
    /// <summary>Uses a page.</summary>
    public PageModelUpdater(PageModel page) => PageContext = page.PageContext;

    /// <inheritdoc/>
    public new Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => base.TryUpdateModelAsync(model);

    /// <inheritdoc/>
    public new Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => base.TryUpdateModelAsync(model, prefix);

    /// <inheritdoc/>
    public new Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => base.TryUpdateModelAsync(model, prefix, IncludedProperties.Of(includeExpressions));
}
