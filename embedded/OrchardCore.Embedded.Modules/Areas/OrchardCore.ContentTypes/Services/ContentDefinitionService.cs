using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.ContentTypes.Services;

internal sealed class ContentDefinitionService(
    IContentDefinitionManager contentDefinitionManager,
    IEnumerable<IContentDefinitionEventHandler> eventHandlers,
    IContentManager contentManager,
    ISession session,
    IOptions<ContentTypesOptions> options,
    ILogger<ContentDefinitionService> logger,
    IStringLocalizer<ContentDefinitionService> localizer) : IContentDefinitionService
{
    private readonly IStringLocalizer S = localizer;

    public async Task<ContentTypeDefinition> AddTypeAsync(string? name, string displayName)
    {
        if (string.IsNullOrWhiteSpace(displayName))
        {
            throw new ArgumentException("A content type needs a display name.", nameof(displayName));
        }

        name = string.IsNullOrWhiteSpace(name) ? await GenerateContentTypeNameFromDisplayNameAsync(displayName) : name;

        if (await contentDefinitionManager.LoadTypeDefinitionAsync(name) is not null)
        {
            throw new ArgumentException($"There already is a content type '{name}'.", nameof(name));
        }

        await contentDefinitionManager.AlterTypeDefinitionAsync(name, builder => builder
            .DisplayedAs(displayName)
            .WithPart(name)
            .MergeSettings<ContentTypeSettings>(settings =>
            {
                settings.Creatable = true;
                settings.Draftable = true;
                settings.Versionable = true;
                settings.Listable = true;
                settings.Securable = true;
                settings.ThumbnailPath = options.Value.DefaultThumbnailPath;
                settings.Category = options.Value.DefaultCategory;
            }));
        await contentDefinitionManager.AlterPartDefinitionAsync(name, static _ => { });

        var type = (await contentDefinitionManager.LoadTypeDefinitionAsync(name))!;
        Raise((handler, context) => handler.ContentTypeCreated(context), new ContentTypeCreatedContext { ContentTypeDefinition = type });

        return type;
    }

    public async Task RemoveTypeAsync(string name, bool deleteContent)
    {
        if (await contentDefinitionManager.LoadTypeDefinitionAsync(name) is not { } type)
        {
            return;
        }

        Protect(type);

        foreach (var part in type.Parts.ToArray())
        {
            await RemovePartFromTypeAsync(part.Name, name);
        }

        await contentDefinitionManager.DeleteTypeDefinitionAsync(name);

        if (type.Parts.Any(part => part.PartDefinition.Name == name))
        {
            await contentDefinitionManager.DeletePartDefinitionAsync(name);
        }

        if (deleteContent)
        {
            foreach (var contentItem in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == name && (index.Latest || index.Published)).ListAsync())
            {
                await contentManager.RemoveAsync(contentItem);
            }
        }

        Raise((handler, context) => handler.ContentTypeRemoved(context), new ContentTypeRemovedContext { ContentTypeDefinition = type });
    }

    public Task AddPartToTypeAsync(string partName, string typeName) => AttachAsync(partName, null, null, partName, typeName);

    public Task AddReusablePartToTypeAsync(string name, string? displayName, string? description, string partName, string typeName)
        => AttachAsync(name, displayName, description, partName, typeName);

    public async Task RemovePartFromTypeAsync(string partName, string typeName)
    {
        var part = (await contentDefinitionManager.LoadTypeDefinitionAsync(typeName))?.Parts.FirstOrDefault(typePart => typePart.Name == partName);

        if (part is null)
        {
            return;
        }

        Protect(part);
        await contentDefinitionManager.AlterTypeDefinitionAsync(typeName, builder => builder.RemovePart(partName));
        Raise((handler, context) => handler.ContentPartDetached(context), new ContentPartDetachedContext { ContentTypeName = typeName, ContentPartName = partName });
    }

    public async Task<ContentPartDefinition> AddPartAsync(string name)
    {
        if (await contentDefinitionManager.LoadPartDefinitionAsync(name) is not null)
        {
            throw new ArgumentException($"There already is a content part '{name}'.", nameof(name));
        }

        await contentDefinitionManager.AlterPartDefinitionAsync(name, builder => builder.Attachable());

        var part = (await contentDefinitionManager.LoadPartDefinitionAsync(name))!;
        Raise((handler, context) => handler.ContentPartCreated(context), new ContentPartCreatedContext { ContentPartDefinition = part });

        return part;
    }

    public async Task RemovePartAsync(string name)
    {
        if (await contentDefinitionManager.LoadPartDefinitionAsync(name) is not { } part)
        {
            return;
        }

        Protect(part);
        await contentDefinitionManager.DeletePartDefinitionAsync(name);
        Raise((handler, context) => handler.ContentPartRemoved(context), new ContentPartRemovedContext { ContentPartDefinition = part });
    }

    public Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName)
        => AddFieldToPartAsync(fieldName, fieldName, fieldTypeName, partName);

    public async Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName)
    {
        fieldName = fieldName.ToSafeName();

        if (string.IsNullOrEmpty(fieldName))
        {
            throw new ArgumentException("A field needs a name.", nameof(fieldName));
        }

        await contentDefinitionManager.AlterPartDefinitionAsync(partName, builder => builder
            .WithField(fieldName, field => field.OfType(fieldTypeName).WithDisplayName(displayName)));

        Raise((handler, context) => handler.ContentFieldAttached(context), new ContentFieldAttachedContext
        {
            ContentPartName = partName,
            ContentFieldTypeName = fieldTypeName,
            ContentFieldName = fieldName,
            ContentFieldDisplayName = displayName,
        });
    }

    public async Task RemoveFieldFromPartAsync(string fieldName, string partName)
    {
        var field = (await contentDefinitionManager.LoadPartDefinitionAsync(partName))?.Fields.FirstOrDefault(candidate => candidate.Name == fieldName);

        if (field is null)
        {
            return;
        }

        Protect(field);
        await contentDefinitionManager.AlterPartDefinitionAsync(partName, builder => builder.RemoveField(fieldName));
        Raise((handler, context) => handler.ContentFieldDetached(context), new ContentFieldDetachedContext { ContentPartName = partName, ContentFieldName = fieldName });
    }

    public async Task AlterFieldAsync(AlterFieldContext context)
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(context.PartName, builder => builder.WithField(context.FieldName, field => field
            .MergeSettings<ContentPartFieldSettings>(settings =>
            {
                settings.DisplayName = context.DisplayName;
                settings.Editor = context.Editor;
                settings.DisplayMode = context.DisplayMode;
            })));

        Raise((handler, updated) => handler.ContentFieldUpdated(updated), new ContentFieldUpdatedContext { ContentPartName = context.PartName, ContentFieldName = context.FieldName });
    }

    public async Task AlterTypePartAsync(AlterTypePartContext context)
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(context.TypeName, builder => builder.WithPart(context.PartName, context.PartDefinition, part => part
            .MergeSettings<ContentTypePartSettings>(settings =>
            {
                settings.DisplayName = context.DisplayName;
                settings.Description = context.Description;
                settings.Editor = context.Editor;
                settings.DisplayMode = context.DisplayMode;
            })));

        Raise((handler, updated) => handler.ContentTypePartUpdated(updated), new ContentTypePartUpdatedContext { ContentTypeName = context.TypeName, ContentPartName = context.PartName });
    }

    public Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames)
        => contentDefinitionManager.AlterTypeDefinitionAsync(typeDefinition.Name, builder =>
        {
            for (var i = 0; i < partNames.Length; i++)
            {
                if (typeDefinition.Parts.FirstOrDefault(part => part.Name == partNames[i]) is { } part)
                {
                    var position = i.ToString(CultureInfo.InvariantCulture);
                    builder.WithPart(part.Name, part.PartDefinition, attached => attached.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position));
                }
            }
        });

    public Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames)
        => contentDefinitionManager.AlterPartDefinitionAsync(partDefinition.Name, builder =>
        {
            for (var i = 0; i < fieldNames.Length; i++)
            {
                if (partDefinition.Fields.Any(field => field.Name == fieldNames[i]))
                {
                    var position = i.ToString(CultureInfo.InvariantCulture);
                    builder.WithField(fieldNames[i], field => field.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position));
                }
            }
        });

    public async Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName)
    {
        var name = displayName.ToSafeName();

        return await MakeUniqueAsync(name, async candidate => candidate.IsReservedContentName() || await contentDefinitionManager.LoadTypeDefinitionAsync(candidate) is not null);
    }

    public async Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName)
    {
        var fields = (await contentDefinitionManager.LoadPartDefinitionAsync(partName))?.Fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];

        return await MakeUniqueAsync(displayName.ToSafeName(), candidate => Task.FromResult(fields.Contains(candidate)));
    }

    private async Task AttachAsync(string name, string? displayName, string? description, string partName, string typeName)
    {
        var type = await contentDefinitionManager.LoadTypeDefinitionAsync(typeName)
            ?? throw new ArgumentException($"There is no content type '{typeName}'.", nameof(typeName));
        var positions = type.Parts.Select(part => int.TryParse(part.GetSettings<ContentTypePartSettings>().Position, CultureInfo.InvariantCulture, out var position) ? position : 0);
        var next = (positions.DefaultIfEmpty(-1).Max() + 1).ToString(CultureInfo.InvariantCulture);
        var definition = await contentDefinitionManager.LoadPartDefinitionAsync(partName);

        await contentDefinitionManager.AlterTypeDefinitionAsync(typeName, builder => builder.WithPart(name, partName, part => part
            .MergeSettings<ContentTypePartSettings>(settings =>
            {
                settings.Position = definition?.DefaultPosition() ?? next;
                settings.DisplayName = displayName ?? settings.DisplayName;
                settings.Description = description ?? settings.Description;
            })));

        Raise((handler, context) => handler.ContentPartAttached(context), new ContentPartAttachedContext { ContentTypeName = typeName, ContentPartName = name });
    }

    private void Protect(ContentDefinition definition)
    {
        if (definition.GetSettings<ContentSettings>().IsSystemDefined)
        {
            throw new InvalidOperationException(S["{0} can't be removed: the system needs it.", definition.Name]);
        }
    }

    private void Raise<TContext>(Action<IContentDefinitionEventHandler, TContext> invoke, TContext context)
        => eventHandlers.Invoke(invoke, context, logger);

    private static async Task<string> MakeUniqueAsync(string name, Func<string, Task<bool>> isTaken)
    {
        var candidate = name;

        for (var number = 2; await isTaken(candidate); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
