using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Tells under which other shape types the shape of a field may be rendered.</summary>
public static class ContentFieldAlternatesFactory
{
    private static readonly AlternatesCache<ContentPartFieldDefinition> _cache = new();

    /// <summary>Gets the alternates of a shape, the last being the most specific.</summary>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="shapeType">The type of the shape.</param>
    /// <param name="displayType">The display type.</param>
    /// <returns>The alternates.</returns>
    public static string[] GetAlternates(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string shapeType, string displayType)
        => _cache.GetOrAdd(partFieldDefinition, shapeType, displayType, () => Build(typePartDefinition, partFieldDefinition, shapeType, displayType));

    private static string[] Build(ContentTypePartDefinition typePart, ContentPartFieldDefinition definition, string shapeType, string displayType)
    {
        var field = definition.FieldDefinition.Name;

        if (shapeType == PartShapes.Editor(field + "_Edit", definition.Editor()))
        {
            return [];
        }

        var alternates = new List<string>();
        var type = typePart.ContentTypeDefinition.Name;
        var part = typePart.PartDefinition.Name;
        var displayMode = definition.DisplayMode();
        var hasDisplayMode = !string.IsNullOrEmpty(displayMode);
        var isDisplayMode = hasDisplayMode && shapeType == PartShapes.Display(field, displayMode);

        if (!isDisplayMode)
        {
            alternates.Add($"{shapeType}_{displayType}");
        }

        if (shapeType == field)
        {
            foreach (var suffix in (string[])["", "_" + displayType])
            {
                alternates.Add($"{part}{suffix}__{definition.Name}");
                alternates.Add($"{type}{suffix}__{field}");
                alternates.Add($"{type}{suffix}__{part}__{definition.Name}");
            }

            return alternates.ToArray();
        }

        if (hasDisplayMode)
        {
            alternates.Add($"{field}_{displayType}__{displayMode}_Display");
        }

        foreach (var (suffix, shape) in Suffixes(field, shapeType, displayType, displayMode, isDisplayMode))
        {
            alternates.Add($"{field}{suffix}__{shape}");
            alternates.Add($"{part}{suffix}__{definition.Name}__{shape}");
            alternates.Add($"{type}{suffix}__{field}__{shape}");
            alternates.Add($"{type}{suffix}__{typePart.Name}__{definition.Name}__{shape}");
        }

        return alternates.ToArray();
    }

    private static (string Suffix, string Shape)[] Suffixes(string field, string shapeType, string displayType, string? displayMode, bool isDisplayMode)
    {
        if (!isDisplayMode)
        {
            return PartShapes.Suffixes(shapeType, displayType, displayMode, isDisplayMode);
        }

        var shape = $"{field}__{displayMode}";

        return [("_Display", shape), ("_" + displayType, shape + "_Display")];
    }
}
