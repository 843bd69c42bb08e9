using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object with properties that others may add.</summary>
public interface IEntity
{
    /// <summary>The properties.</summary>
    JsonObject Properties { get; }
}
