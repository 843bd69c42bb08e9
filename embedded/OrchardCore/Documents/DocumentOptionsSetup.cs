using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Json;

namespace OrchardCore.Documents.Options;

/// <summary>Reads how documents are cached and stored from the configuration.</summary>
internal sealed class DocumentOptionsSetup(IShellConfiguration shellConfiguration, IOptions<DocumentJsonSerializerOptions> serializerOptions)
    : IConfigureNamedOptions<DocumentOptions>
{
    public void Configure(DocumentOptions options) => Configure(string.Empty, options);

    public void Configure(string? name, DocumentOptions options)
    {
        var section = shellConfiguration.GetSection("OrchardCore_Documents");
        section.Bind(options);
        if (!string.IsNullOrEmpty(name))
        {
            shellConfiguration.GetSection(name).Bind(options);
            options.CacheKey ??= name;
            options.CacheIdKey ??= "ID_" + name;
        }

        options.CheckConcurrency ??= true;
        options.CheckConsistency ??= true;
        options.SynchronizationLatency ??= TimeSpan.FromSeconds(1);
        options.FailoverRetryLatency ??= TimeSpan.FromSeconds(30);
        options.Serializer ??= new DefaultDocumentSerializer(serializerOptions.Value.SerializerOptions);
        options.CompressThreshold = options.CompressThreshold == 0 ? 10_000 : options.CompressThreshold;
        options.LockTimeout = options.LockTimeout == 0 ? 10_000 : options.LockTimeout;
        options.LockExpiration = options.LockExpiration == 0 ? 10_000 : options.LockExpiration;
    }
}
