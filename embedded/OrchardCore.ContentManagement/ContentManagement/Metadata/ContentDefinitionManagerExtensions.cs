using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Changes definitions with builders.</summary>
public static class ContentDefinitionManagerExtensions
{
    /// <summary>Adds or changes a content type.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="name">The name of the type.</param>
    /// <param name="alterationAsync">The change.</param>
    /// <returns>A task that ends when the change is handed to the store.</returns>
    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var type = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, name.CamelFriendly());
        var builder = new ContentTypeDefinitionBuilder(type);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    /// <summary>Adds or changes a content type.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="name">The name of the type.</param>
    /// <param name="alteration">The change.</param>
    /// <returns>A task that ends when the change is handed to the store.</returns>
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
        => manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Adds or changes a content part.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="name">The name of the part.</param>
    /// <param name="alterationAsync">The change.</param>
    /// <returns>A task that ends when the change is handed to the store.</returns>
    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var part = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(part);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <summary>Adds or changes a content part.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="name">The name of the part.</param>
    /// <param name="alteration">The change.</param>
    /// <returns>A task that ends when the change is handed to the store.</returns>
    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
        => manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Lists the content types of the stereotype "Widget".</summary>
    /// <param name="manager">The manager.</param>
    /// <returns>The types.</returns>
    public static async Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager)
        => (await manager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget"));
}
