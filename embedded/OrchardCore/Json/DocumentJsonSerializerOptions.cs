using System.Text.Json;

namespace OrchardCore.Json;

/// <summary>How stored documents are written as JSON.</summary>
public class DocumentJsonSerializerOptions
{
    /// <summary>Creates the usual options.</summary>
    public DocumentJsonSerializerOptions()
    {
    }

    /// <summary>The options of the serializer.</summary>
    public JsonSerializerOptions SerializerOptions { get; } = new(JOptions.Default);
}
