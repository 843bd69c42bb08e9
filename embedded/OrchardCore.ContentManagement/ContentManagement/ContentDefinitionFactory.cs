using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement;

/// <summary>Builds definitions from their records, with the help of the definition handlers.</summary>
internal sealed class ContentDefinitionFactory(ContentDefinitionRecord record, IEnumerable<IContentDefinitionHandler> handlers, ILogger logger)
{
    public ContentTypeDefinition? BuildType(string name)
    {
        var stored = record.ContentTypeDefinitionRecords.FirstOrDefault(type => Same(type.Name, name));
        var context = new ContentTypeBuildingContext(name, stored);
        handlers.Invoke((handler, building) => handler.ContentTypeBuilding(building), context, logger);

        if (context.Record is not { } type)
        {
            return null;
        }

        var parts = type.ContentTypePartDefinitionRecords.Select(BuildTypePart).OfType<ContentTypePartDefinition>();

        return new ContentTypeDefinition(type.Name, type.DisplayName, parts, type.Settings);
    }

    public ContentPartDefinition? BuildPart(string name)
    {
        var stored = record.ContentPartDefinitionRecords.FirstOrDefault(part => Same(part.Name, name));
        var context = new ContentPartBuildingContext(name, stored);
        handlers.Invoke((handler, building) => handler.ContentPartBuilding(building), context, logger);

        if (context.Record is not { } part)
        {
            return null;
        }

        var fields = part.ContentPartFieldDefinitionRecords.Select(BuildField).OfType<ContentPartFieldDefinition>();

        return new ContentPartDefinition(part.Name, fields, part.Settings);
    }

    private ContentTypePartDefinition? BuildTypePart(ContentTypePartDefinitionRecord stored)
    {
        var context = new ContentTypePartBuildingContext(stored.PartName, stored);
        handlers.Invoke((handler, building) => handler.ContentTypePartBuilding(building), context, logger);

        return context.Record is { } part
            ? new ContentTypePartDefinition(part.Name, BuildPart(part.PartName) ?? new ContentPartDefinition(part.PartName), part.Settings)
            : null;
    }

    private ContentPartFieldDefinition? BuildField(ContentPartFieldDefinitionRecord stored)
    {
        var context = new ContentPartFieldBuildingContext(stored.Name, stored);
        handlers.Invoke((handler, building) => handler.ContentPartFieldBuilding(building), context, logger);

        return context.Record is { } field
            ? new ContentPartFieldDefinition(new ContentFieldDefinition(field.FieldName), field.Name, field.Settings)
            : null;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
