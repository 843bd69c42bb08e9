using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes;

/// <summary>The JSON of a recipe file.</summary>
internal static class RecipeFile
{
    private static readonly JsonNodeOptions _nodeOptions = new() { PropertyNameCaseInsensitive = true };
    private static readonly JsonDocumentOptions _documentOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static async Task<JsonObject?> LoadAsync(IFileInfo file, CancellationToken cancellationToken = default)
    {
        await using var stream = file.CreateReadStream();

        return await JsonNode.ParseAsync(stream, _nodeOptions, _documentOptions, cancellationToken) as JsonObject;
    }
}
