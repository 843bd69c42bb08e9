using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Passes the events of an item on to the handlers of its parts and fields, and adds the parts and fields it lacks.</summary>
/// <param name="contentPartHandlerResolver">Finds the handlers of parts.</param>
/// <param name="contentFieldHandlerResolver">Finds the handlers of fields.</param>
/// <param name="contentPartFactory">Makes parts.</param>
/// <param name="contentFieldFactory">Makes fields.</param>
/// <param name="contentDefinitionManager">The content definitions.</param>
/// <param name="logger">The log.</param>
public partial class ContentPartHandlerCoordinator(
    IContentPartHandlerResolver contentPartHandlerResolver,
    IContentFieldHandlerResolver contentFieldHandlerResolver,
    ITypeActivatorFactory<ContentPart> contentPartFactory,
    ITypeActivatorFactory<ContentField> contentFieldFactory,
    IContentDefinitionManager contentDefinitionManager,
    ILogger<ContentPartHandlerCoordinator> logger) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        context.Definition = type;
        AddMissing(context.ContentItem, type);

        await InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.ActivatingAsync(context, part),
            static (handler, context, field) => handler.ActivatingAsync(context, field),
            static context => new ActivatingContentFieldContext(context.ContentItem));
    }

    /// <inheritdoc/>
    public override async Task LoadingAsync(LoadContentContext context)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        AddMissing(context.ContentItem, type);

        await InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.LoadingAsync(context, part),
            static (handler, context, field) => handler.LoadingAsync(context, field),
            static context => new LoadContentFieldContext(context.ContentItem),
            static handler => HandlerMethods.HandlesLoading(handler));
    }

    /// <inheritdoc/>
    public override Task LoadedAsync(LoadContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.LoadedAsync(context, part),
            static (handler, context, field) => handler.LoadedAsync(context, field),
            static context => new LoadContentFieldContext(context.ContentItem),
            static handler => HandlerMethods.HandlesLoading(handler));

    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context)
        => ValidateAsync(
            context,
            static (handler, context, part) => handler.ValidatingAsync(context, part),
            static (handler, context, field) => handler.ValidatingAsync(context, field));

    /// <inheritdoc/>
    public override Task ValidatedAsync(ValidateContentContext context)
        => ValidateAsync(
            context,
            static (handler, context, part) => handler.ValidatedAsync(context, part),
            static (handler, context, field) => handler.ValidatedAsync(context, field));

    /// <inheritdoc/>
    public override Task VersioningAsync(VersionContentContext context)
        => VersionAsync(
            context,
            static (handler, context, existing, building) => handler.VersioningAsync(context, existing, building),
            static (handler, context, existing, building) => handler.VersioningAsync(context, existing, building));

    /// <inheritdoc/>
    public override Task VersionedAsync(VersionContentContext context)
        => VersionAsync(
            context,
            static (handler, context, existing, building) => handler.VersionedAsync(context, existing, building),
            static (handler, context, existing, building) => handler.VersionedAsync(context, existing, building));

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.GetContentItemAspectAsync(context, part),
            static (handler, context, field) => handler.GetContentItemAspectAsync(context.Aspect, field),
            static context => new AspectFieldContext(context));

    private void AddMissing(ContentItem contentItem, ContentTypeDefinition type)
    {
        foreach (var typePart in type.Parts)
        {
            if (!contentItem.Has(typePart.Name))
            {
                contentItem.Weld(typePart.Name, contentPartFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance());
            }

            if (!typePart.PartDefinition.Fields.Any() || contentItem.Data[typePart.Name] is not System.Text.Json.Nodes.JsonObject data)
            {
                continue;
            }

            ContentPart? part = null;

            foreach (var field in typePart.PartDefinition.Fields)
            {
                if (!data.ContainsKey(field.Name))
                {
                    part ??= GetPart(contentItem, typePart);
                    part?.Weld(field.Name, contentFieldFactory.GetTypeActivator(field.FieldDefinition.Name).CreateInstance());
                }
            }
        }
    }

    private async Task InvokeAsync<TContext, TFieldContext>(
        TContext context,
        ContentItem contentItem,
        Func<IContentPartHandler, TContext, ContentPart, Task> invokePart,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> invokeField,
        Func<TContext, TFieldContext> createFieldContext,
        Func<object, bool>? filter = null)
        where TFieldContext : ContentFieldContextBase
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            ContentPart? part = null;

            foreach (var handler in contentPartHandlerResolver.GetHandlers(typePart.PartDefinition.Name))
            {
                if (filter?.Invoke(handler) == false)
                {
                    continue;
                }

                part ??= GetPart(contentItem, typePart);

                if (part is not null)
                {
                    await RunAsync(handler, () => invokePart(handler, context, part));
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                foreach (var handler in contentFieldHandlerResolver.GetHandlers(definition.FieldDefinition.Name))
                {
                    if (filter?.Invoke(handler) == false || GetField(part ??= GetPart(contentItem, typePart), definition) is not { } field)
                    {
                        continue;
                    }

                    var fieldContext = createFieldContext(context);
                    fieldContext.ContentPartFieldDefinition = definition;
                    fieldContext.PartName = typePart.Name;
                    await RunAsync(handler, () => invokeField(handler, fieldContext, field));
                }
            }
        }
    }

    private async Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentContext, ContentPart, Task> invokePart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> invokeField)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (GetPart(context.ContentItem, typePart) is not { } part)
            {
                continue;
            }

            var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = typePart };

            foreach (var handler in contentPartHandlerResolver.GetHandlers(typePart.PartDefinition.Name))
            {
                await RunAsync(handler, () => invokePart(handler, partContext, part));
            }

            CopyErrors(partContext.ContentValidateResult, context.ContentValidateResult);

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (GetField(part, definition) is not { } field)
                {
                    continue;
                }

                var fieldContext = new ValidateContentFieldContext(context.ContentItem)
                {
                    ContentPartFieldDefinition = definition,
                    PartName = typePart.Name,
                };

                foreach (var handler in contentFieldHandlerResolver.GetHandlers(definition.FieldDefinition.Name))
                {
                    await RunAsync(handler, () => invokeField(handler, fieldContext, field));
                }

                CopyErrors(fieldContext.ContentValidateResult, context.ContentValidateResult);
            }
        }
    }

    private async Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, VersionContentContext, ContentPart, ContentPart, Task> invokePart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> invokeField)
    {
        if (await contentDefinitionManager.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var existing = GetPart(context.ContentItem, typePart);
            var building = GetPart(context.BuildingContentItem, typePart);

            if (existing is null || building is null)
            {
                continue;
            }

            foreach (var handler in contentPartHandlerResolver.GetHandlers(typePart.PartDefinition.Name))
            {
                await RunAsync(handler, () => invokePart(handler, context, existing, building));
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (GetField(existing, definition) is not { } existingField || GetField(building, definition) is not { } buildingField)
                {
                    continue;
                }

                var fieldContext = new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)
                {
                    ContentPartFieldDefinition = definition,
                    PartName = typePart.Name,
                };

                foreach (var handler in contentFieldHandlerResolver.GetHandlers(definition.FieldDefinition.Name))
                {
                    await RunAsync(handler, () => invokeField(handler, fieldContext, existingField, buildingField));
                }
            }
        }
    }

    private ContentPart? GetPart(ContentItem contentItem, ContentTypePartDefinition typePart)
        => contentItem.Get(contentPartFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private ContentField? GetField(ContentPart? part, ContentPartFieldDefinition definition)
        => part?.Get(contentFieldFactory.GetTypeActivator(definition.FieldDefinition.Name).Type, definition.Name) as ContentField;

    private async Task RunAsync(object handler, Func<Task> invoke)
    {
        try
        {
            await invoke();
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "The content handler {Handler} failed.", handler.GetType().FullName);
        }
    }

    private static void CopyErrors(ContentValidateResult from, ContentValidateResult to)
    {
        foreach (var error in from.Errors)
        {
            to.Fail(error);
        }
    }

    private sealed class AspectFieldContext(ContentItemAspectContext aspect) : ContentFieldContextBase(aspect.ContentItem)
    {
        public ContentItemAspectContext Aspect { get; } = aspect;
    }
}
