using System.IO.Compression;
using System.Text.Json;
using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Converts documents to JSON for the distributed cache, compressed from a size on.</summary>
public sealed class DefaultDocumentSerializer : IDocumentSerializer
{
    private const byte GZipMark = 0x1F;

    private readonly JsonSerializerOptions _serializerOptions;

    /// <summary>Creates the serializer.</summary>
    public DefaultDocumentSerializer(JsonSerializerOptions serializerOptions)
    {
        _serializerOptions = serializerOptions;
    }

    /// <inheritdoc/>
    public async Task<byte[]> SerializeAsync<TDocument>(TDocument document, int compressThreshold = int.MaxValue)
        where TDocument : class, IDocument, new()
    {
        var data = JsonSerializer.SerializeToUtf8Bytes(document, _serializerOptions);
        if (data.Length < compressThreshold)
        {
            return data;
        }

        using var output = new MemoryStream();
        await using (var zip = new GZipStream(output, CompressionLevel.Fastest))
        {
            await zip.WriteAsync(data);
        }

        return output.ToArray();
    }

    /// <inheritdoc/>
    public async Task<TDocument?> DeserializeAsync<TDocument>(byte[] data)
        where TDocument : class, IDocument, new()
    {
        using var input = new MemoryStream(data);
        if (data is not [GZipMark, ..])
        {
            return await JsonSerializer.DeserializeAsync<TDocument>(input, _serializerOptions);
        }

        await using var zip = new GZipStream(input, CompressionMode.Decompress);
        return await JsonSerializer.DeserializeAsync<TDocument>(zip, _serializerOptions);
    }
}
