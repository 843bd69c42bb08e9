using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Writes definitions into their records.</summary>
internal static class DefinitionRecords
{
    public static void Store(ContentDefinitionRecord record, ContentTypeDefinition definition)
    {
        var type = record.ContentTypeDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, definition.Name));

        if (type is null)
        {
            type = new ContentTypeDefinitionRecord { Name = definition.Name };
            record.ContentTypeDefinitionRecords.Add(type);
        }

        type.DisplayName = definition.DisplayName;
        type.Settings = Copy(definition.Settings);

        foreach (var removed in type.ContentTypePartDefinitionRecords.Where(stored => definition.Parts.All(part => !Same(part.Name, stored.Name))).ToArray())
        {
            type.ContentTypePartDefinitionRecords.Remove(removed);
        }

        foreach (var part in definition.Parts)
        {
            var stored = type.ContentTypePartDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, part.Name));

            if (stored is null)
            {
                stored = new ContentTypePartDefinitionRecord { PartName = part.PartDefinition.Name, Name = part.Name };
                type.ContentTypePartDefinitionRecords.Add(stored);
            }

            stored.Settings = Copy(part.Settings);
        }
    }

    public static void Store(ContentDefinitionRecord record, ContentPartDefinition definition)
    {
        foreach (var field in definition.Fields)
        {
            if (string.IsNullOrEmpty(field.FieldDefinition?.Name))
            {
                throw new InvalidOperationException($"The field '{field.Name}' of the part '{definition.Name}' has no type.");
            }
        }

        var part = record.ContentPartDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, definition.Name));

        if (part is null)
        {
            part = new ContentPartDefinitionRecord { Name = definition.Name };
            record.ContentPartDefinitionRecords.Add(part);
        }

        part.Settings = Copy(definition.Settings);

        foreach (var removed in part.ContentPartFieldDefinitionRecords.Where(stored => definition.Fields.All(field => !Same(field.Name, stored.Name))).ToArray())
        {
            part.ContentPartFieldDefinitionRecords.Remove(removed);
        }

        foreach (var field in definition.Fields)
        {
            var stored = part.ContentPartFieldDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, field.Name));

            if (stored is null)
            {
                stored = new ContentPartFieldDefinitionRecord { Name = field.Name };
                part.ContentPartFieldDefinitionRecords.Add(stored);
            }

            stored.FieldName = field.FieldDefinition.Name;
            stored.Settings = Copy(field.Settings);
        }
    }

    private static JsonObject Copy(JsonObject settings) => (JsonObject)settings.DeepClone();

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
