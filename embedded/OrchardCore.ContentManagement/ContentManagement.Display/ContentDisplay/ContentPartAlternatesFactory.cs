using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Tells under which other shape types the shape of a part may be rendered.</summary>
public static class ContentPartAlternatesFactory
{
    private static readonly AlternatesCache<ContentTypePartDefinition> _cache = new();

    /// <summary>Gets the alternates of a shape, the last being the most specific.</summary>
    /// <param name="definition">The attachment of the part.</param>
    /// <param name="shapeType">The type of the shape.</param>
    /// <param name="displayType">The display type.</param>
    /// <returns>The alternates.</returns>
    public static string[] GetAlternates(ContentTypePartDefinition definition, string shapeType, string displayType)
        => _cache.GetOrAdd(definition, shapeType, displayType, () => Build(definition, shapeType, displayType));

    private static string[] Build(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var alternates = new List<string>();
        var part = definition.PartDefinition.Name;
        var displayMode = definition.DisplayMode();
        var hasDisplayMode = !string.IsNullOrEmpty(displayMode);
        var isEditor = shapeType == PartShapes.Editor(part + "_Edit", definition.Editor());
        var isDisplayMode = hasDisplayMode && shapeType == PartShapes.Display(part, displayMode);

        if (!isEditor && !isDisplayMode)
        {
            alternates.Add($"{shapeType}_{displayType}");
        }

        if (shapeType == part || isEditor)
        {
            string[] suffixes = isEditor ? ["_" + displayType] : ["", "_" + displayType];
            AddStandard(alternates, definition, suffixes);
        }
        else
        {
            if (hasDisplayMode)
            {
                alternates.Add($"{part}_{displayType}__{displayMode}_Display");
            }

            AddCustom(alternates, definition, PartShapes.Suffixes(shapeType, displayType, displayMode, isDisplayMode));
        }

        return alternates.ToArray();
    }

    private static void AddStandard(List<string> alternates, ContentTypePartDefinition definition, string[] suffixes)
    {
        var type = definition.ContentTypeDefinition.Name;
        var part = definition.PartDefinition.Name;
        var hasStereotype = definition.ContentTypeDefinition.TryGetStereotype(out var stereotype);

        foreach (var suffix in suffixes)
        {
            alternates.Add($"{type}{suffix}__{part}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{part}");
            }
        }

        if (part == definition.Name)
        {
            return;
        }

        foreach (var suffix in suffixes)
        {
            alternates.Add($"{type}{suffix}__{definition.Name}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{part}__{definition.Name}");
            }
        }
    }

    private static void AddCustom(List<string> alternates, ContentTypePartDefinition definition, (string Suffix, string Shape)[] shapes)
    {
        var type = definition.ContentTypeDefinition.Name;
        var part = definition.PartDefinition.Name;
        var hasStereotype = definition.ContentTypeDefinition.TryGetStereotype(out var stereotype);

        foreach (var (suffix, shape) in shapes)
        {
            alternates.Add($"{type}{suffix}__{part}__{shape}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{part}__{shape}");
            }
        }

        if (part == definition.Name)
        {
            return;
        }

        foreach (var (suffix, shape) in shapes)
        {
            alternates.Add($"{type}{suffix}__{definition.Name}__{shape}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{part}__{definition.Name}__{shape}");
            }
        }
    }
}
