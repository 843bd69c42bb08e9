using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace OrchardCore.Contents.Services;

/// <summary>Makes the query of the list of items in the admin.</summary>
public interface IContentsAdminListQueryService
{
    /// <summary>Makes the query.</summary>
    /// <param name="model">The options of the list.</param>
    /// <param name="updater">What reads the request.</param>
    /// <returns>The query.</returns>
    Task<IQuery<ContentItem>> QueryAsync(ContentOptionsViewModel model, IUpdateModel updater);
}
