using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Runs the drivers of an item, then those of each of its parts and of the part's fields.</summary>
/// <param name="contentPartDisplayDriverResolver">Finds the drivers of parts.</param>
/// <param name="contentFieldDisplayDriverResolver">Finds the drivers of fields.</param>
/// <param name="contentDefinitionManager">The content definitions.</param>
/// <param name="displayDrivers">The drivers of items.</param>
/// <param name="contentPartFactory">Makes parts.</param>
/// <param name="logger">The log.</param>
public class ContentItemDisplayCoordinator(
    IContentPartDisplayDriverResolver contentPartDisplayDriverResolver,
    IContentFieldDisplayDriverResolver contentFieldDisplayDriverResolver,
    IContentDefinitionManager contentDefinitionManager,
    IEnumerable<IContentDisplayDriver> displayDrivers,
    ITypeActivatorFactory<ContentPart> contentPartFactory,
    ILogger<ContentItemDisplayCoordinator> logger) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var driver in displayDrivers)
        {
            await ShowAsync(driver, context, () => driver.BuildDisplayAsync(contentItem, context));
        }

        foreach (var typePart in type.Parts)
        {
            if (contentItem.Get(GetClrType(typePart), typePart.Name) is ContentPart part)
            {
                await BuildPartDisplayAsync(part, typePart, context);
            }
        }
    }

    /// <inheritdoc/>
    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        await PartWrappers.AddPartsZoneAsync(contentItem, context);

        foreach (var driver in displayDrivers)
        {
            await ShowAsync(driver, context, () => driver.BuildEditorAsync(contentItem, context));
        }

        foreach (var typePart in type.Parts)
        {
            var part = GetOrAddPart(contentItem, typePart);

            if (!await PartWrappers.AddEditorAsync(part, typePart, context))
            {
                continue;
            }

            context.DefaultZone = "Parts." + typePart.Name;
            context.DefaultPosition = null;

            foreach (var driver in contentPartDisplayDriverResolver.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await ShowAsync(driver, context, () => driver.BuildEditorAsync(part, typePart, context));
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                context.DefaultZone = PartWrappers.FieldZone(typePart, field);

                foreach (var driver in contentFieldDisplayDriverResolver.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await ShowAsync(driver, context, () => driver.BuildEditorAsync(part, field, typePart, context));
                }
            }

            context.DefaultZone = null;
        }
    }

    /// <inheritdoc/>
    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        await PartWrappers.AddPartsZoneAsync(contentItem, context);

        foreach (var driver in displayDrivers)
        {
            await ShowAsync(driver, context, () => driver.UpdateEditorAsync(contentItem, context));
        }

        foreach (var typePart in type.Parts)
        {
            var part = GetOrAddPart(contentItem, typePart);

            if (!await PartWrappers.AddEditorAsync(part, typePart, context))
            {
                continue;
            }

            context.DefaultZone = "Parts." + typePart.Name;
            context.DefaultPosition = null;

            foreach (var driver in contentPartDisplayDriverResolver.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await ShowAsync(driver, context, () => driver.UpdateEditorAsync(part, typePart, context));
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                context.DefaultZone = PartWrappers.FieldZone(typePart, field);

                foreach (var driver in contentFieldDisplayDriverResolver.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await ShowAsync(driver, context, () => driver.UpdateEditorAsync(part, field, typePart, context));
                }
            }

            context.DefaultZone = null;
        }
    }

    private async Task BuildPartDisplayAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        foreach (var driver in contentPartDisplayDriverResolver.GetDisplayModeDrivers(typePart.PartDefinition.Name, typePart.DisplayMode()))
        {
            await ShowAsync(driver, context, () => driver.BuildDisplayAsync(part, typePart, context));
        }

        var fieldContext = context;

        if (part.GetType() == typeof(ContentPart) && typePart.PartDefinition.Name != typePart.ContentTypeDefinition.Name)
        {
            if (await PartWrappers.AddDisplayAsync(part, typePart, context) is not { } wrapper)
            {
                return;
            }

            fieldContext = new BuildDisplayContext(wrapper, context.DisplayType, context.GroupId ?? "", context.ShapeFactory, context.Layout, context.Updater)
            {
                FindPlacement = context.FindPlacement,
            };
        }

        foreach (var field in typePart.PartDefinition.Fields)
        {
            foreach (var driver in contentFieldDisplayDriverResolver.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()))
            {
                await ShowAsync(driver, fieldContext, () => driver.BuildDisplayAsync(part, field, typePart, fieldContext));
            }
        }
    }

    private Type GetClrType(ContentTypePartDefinition typePart) => contentPartFactory.GetTypeActivator(typePart.PartDefinition.Name).Type;

    private ContentPart GetOrAddPart(ContentItem contentItem, ContentTypePartDefinition typePart)
    {
        var activator = contentPartFactory.GetTypeActivator(typePart.PartDefinition.Name);

        if (contentItem.Get(activator.Type, typePart.Name) is ContentPart existing)
        {
            return existing;
        }

        var part = activator.CreateInstance();
        contentItem.Weld(typePart.Name, part);

        return part;
    }

    private async Task ShowAsync(object driver, BuildDisplayContext context, Func<Task<IDisplayResult?>> build)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            LogFailure(driver, exception);
        }
    }

    private async Task ShowAsync(object driver, BuildEditorContext context, Func<Task<IDisplayResult?>> build)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            LogFailure(driver, exception);
        }
    }

    private void LogFailure(object driver, Exception exception)
        => logger.LogError(exception, "The display driver {Driver} failed.", driver.GetType().FullName);
}
