using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object with properties that others may add.</summary>
public class Entity : IEntity
{
    /// <summary>Creates an object without properties.</summary>
    public Entity()
    {
    }

    /// <summary>The properties.</summary>
    public JsonObject Properties { get; set; } = [];
}
