using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>Where an item holds other items.</summary>
public class ContainedContentItemsAspect
{
    /// <summary>Functions that find the arrays of contained items in the JSON of the item.</summary>
    public IList<Func<JsonObject, JsonArray?>> Accessors { get; set; } = [];
}
