using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Makes the shapes that surround the shapes of a part.</summary>
internal static class PartWrappers
{
    private const string DetailDisplayType = "Detail";

    public static string FieldZone(ContentTypePartDefinition typePart, ContentPartFieldDefinition field)
    {
        var position = field.GetSettings<ContentPartFieldSettings>().Position;
        return $"Parts.{typePart.Name}:{(string.IsNullOrEmpty(position) ? "before" : position)}";
    }

    public static async Task AddPartsZoneAsync(ContentItem contentItem, BuildEditorContext context)
    {
        if (context.Shape is not IZoneHolding holding)
        {
            return;
        }

        var zone = await context.ShapeFactory.CreateAsync(
            "ContentZone",
            () => new ValueTask<IShape>(new ZoneHolding(() => context.ShapeFactory.CreateAsync("ContentZone"))));
        zone.Properties["Identifier"] = contentItem.ContentItemId;
        zone.Properties["Parent"] = context.Shape;
        zone.Properties["ZoneName"] = "Parts";
        holding.Zones["Parts"] = zone;
    }

    public static async Task<bool> AddEditorAsync(ContentPart part, ContentTypePartDefinition typePart, BuildEditorContext context)
    {
        var position = typePart.GetSettings<ContentTypePartSettings>().Position;
        var result = CreateResult("ContentPart_Edit", "Zone");
        var type = typePart.ContentTypeDefinition.Name;
        var partType = typePart.PartDefinition.Name;

        result.Differentiator($"{type}-{typePart.Name}");
        result.Name(typePart.Name);
        result.Location($"Parts:{(string.IsNullOrEmpty(position) ? "before" : position)}");

        if (!string.IsNullOrEmpty(context.GroupId))
        {
            result.OnGroup(context.GroupId);
        }

        result.Displaying(displaying =>
        {
            var alternates = displaying.Shape.Metadata.Alternates;
            alternates.Add($"ContentPart_Edit__{partType}");
            alternates.Add($"ContentPart_Edit__{type}__{partType}");

            if (typePart.IsNamedPart())
            {
                alternates.Add($"ContentPart_Edit__{type}__{typePart.Name}");
            }
        });

        await result.ApplyAsync(context);

        if (result.Shape is not { } shape)
        {
            return false;
        }

        shape.Properties["ContentPart"] = part;
        shape.Properties["ContentTypePartDefinition"] = typePart;

        if (context.Shape is IZoneHolding holding && holding.Zones["Parts"] is { } zone)
        {
            zone.Properties[typePart.Name] = shape;
        }

        return true;
    }

    public static async Task<IShape?> AddDisplayAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        var shapeType = context.DisplayType == DetailDisplayType ? "ContentPart" : "ContentPart_" + context.DisplayType;
        var result = CreateResult(shapeType, "Zone");

        result.Differentiator(typePart.Name);
        result.Name(typePart.Name);
        result.Location("Content");

        if (!string.IsNullOrEmpty(context.GroupId))
        {
            result.OnGroup(context.GroupId);
        }

        result.Displaying(displaying => AddDisplayAlternates(displaying.Shape, typePart));

        await result.ApplyAsync(context);

        if (result.Shape is { } shape)
        {
            shape.Properties[typePart.PartDefinition.Name] = part.Content;
            shape.Properties["ContentItem"] = part.ContentItem;
        }

        return result.Shape;
    }

    private static void AddDisplayAlternates(IShape shape, ContentTypePartDefinition typePart)
    {
        var type = typePart.ContentTypeDefinition.Name;
        var partType = typePart.PartDefinition.Name;
        var hasStereotype = typePart.ContentTypeDefinition.TryGetStereotype(out var stereotype);
        var alternates = shape.Metadata.Alternates;
        string[] suffixes = ["", "_" + shape.Metadata.DisplayType];

        foreach (var suffix in suffixes)
        {
            alternates.Add($"{partType}{suffix}");
            alternates.Add($"{type}{suffix}__{partType}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{partType}");
            }
        }

        if (partType == typePart.Name)
        {
            return;
        }

        foreach (var suffix in suffixes)
        {
            alternates.Add($"{type}{suffix}__{typePart.Name}");

            if (hasStereotype)
            {
                alternates.Add($"{stereotype}{suffix}__{partType}__{typePart.Name}");
            }
        }
    }

    private static ShapeResult CreateResult(string shapeType, string zoneType) => new(
        shapeType,
        context => context.ShapeFactory.CreateAsync(
            shapeType,
            () => new ValueTask<IShape>(new ZoneHolding(() => context.ShapeFactory.CreateAsync(zoneType)))));
}
