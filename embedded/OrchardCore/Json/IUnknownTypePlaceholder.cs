namespace System.Text.Json.Serialization;

/// <summary>Stands for an object whose type isn't known, and keeps its JSON.</summary>
public interface IUnknownTypePlaceholder
{
    /// <summary>The name of the type.</summary>
    string? TypeDiscriminator { get; set; }

    /// <summary>The JSON of the object.</summary>
    JsonElement RawData { get; set; }
}
