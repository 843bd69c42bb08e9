using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Merges the definitions of a recipe into the stored ones.</summary>
internal static class DefinitionImporter
{
    public static async Task MergeAsync(IContentDefinitionManager manager, DefinitionStepModel model, IList<string> errors, IStringLocalizer S)
    {
        foreach (var type in model.ContentTypes)
        {
            await manager.AlterTypeDefinitionAsync(type.Name, builder => MergeType(builder, type, errors, S));
        }

        foreach (var part in model.ContentParts)
        {
            await manager.AlterPartDefinitionAsync(part.Name, builder => MergePart(builder, part, errors, S));
        }
    }

    private static void MergeType(ContentTypeDefinitionBuilder builder, ContentTypeDefinitionRecord type, IList<string> errors, IStringLocalizer S)
    {
        if (!string.IsNullOrEmpty(type.DisplayName))
        {
            builder.DisplayedAs(type.DisplayName);
            builder.MergeSettings(type.Settings ?? []);
        }

        foreach (var part in type.ContentTypePartDefinitionRecords)
        {
            if (string.IsNullOrEmpty(part.PartName))
            {
                errors.Add(S["A part of the content type {0} has no name.", type.Name]);
                continue;
            }

            builder.WithPart(part.Name ?? part.PartName, part.PartName, attached => attached.MergeSettings(part.Settings ?? []));
        }
    }

    private static void MergePart(ContentPartDefinitionBuilder builder, ContentPartDefinitionRecord part, IList<string> errors, IStringLocalizer S)
    {
        builder.MergeSettings(part.Settings ?? []);

        foreach (var field in part.ContentPartFieldDefinitionRecords)
        {
            if (string.IsNullOrEmpty(field.Name) || string.IsNullOrEmpty(field.FieldName))
            {
                errors.Add(S["A field of the content part {0} has no name or no type.", part.Name]);
                continue;
            }

            builder.WithField(field.Name, configured => configured.OfType(field.FieldName).MergeSettings(field.Settings ?? []));
        }
    }
}
