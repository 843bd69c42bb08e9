using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace OrchardCore.Environment.Shell;

/// <summary>The files in which settings of tenants are kept.</summary>
internal sealed class ShellFiles(IOptions<ShellOptions> options)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);

    public string Root => options.Value.ShellsApplicationDataPath;

    public string Tenants => Path.Combine(Root, OrchardCoreConstants.Shell.TenantsFileName);

    public string GetTenantFolder(string tenant) => Path.Combine(Root, options.Value.ShellsContainerName, tenant);

    public string GetTenantSettings(string tenant) => Path.Combine(GetTenantFolder(tenant), OrchardCoreConstants.Configuration.ApplicationSettingsFileName);

    public async Task ChangeAsync(string path, Action<JsonObject> change)
    {
        var gate = _gates.GetOrAdd(path, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync();
        try
        {
            var content = File.Exists(path)
                ? JsonNode.Parse(await File.ReadAllTextAsync(path), documentOptions: s_lenient)?.AsObject() ?? []
                : [];

            change(content);

            // A reader never sees half a file.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = path + ".tmp";
            await File.WriteAllTextAsync(temporary, content.ToJsonString(s_json));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            gate.Release();
        }
    }
}
