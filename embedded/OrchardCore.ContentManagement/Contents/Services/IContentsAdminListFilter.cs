using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace OrchardCore.Contents.Services;

/// <summary>Takes part in filtering the list of items in the admin.</summary>
public interface IContentsAdminListFilter
{
    /// <summary>Adds conditions to the query.</summary>
    /// <param name="model">The options of the list.</param>
    /// <param name="query">The query.</param>
    /// <param name="updater">What reads the request.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task FilterAsync(ContentOptionsViewModel model, IQuery<ContentItem> query, IUpdateModel updater);
}
