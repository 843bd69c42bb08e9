using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using OrchardCore.Json;

namespace OrchardCore.Extensions;

/// <summary>Makes stored documents keep the types of their parts.</summary>
public sealed class DocumentJsonSerializerOptionsConfiguration : IConfigureOptions<DocumentJsonSerializerOptions>
{
    private readonly JsonDerivedTypesOptions _derivedTypesOptions;

    /// <summary>Creates the configuration.</summary>
    public DocumentJsonSerializerOptionsConfiguration(IOptions<JsonDerivedTypesOptions> derivedTypesOptions)
    {
        _derivedTypesOptions = derivedTypesOptions.Value;
    }

    /// <inheritdoc/>
    public void Configure(DocumentJsonSerializerOptions options)
    {
        options.SerializerOptions.Converters.Add(new ResilientPolymorphicJsonConverterFactory(_derivedTypesOptions));
        options.SerializerOptions.TypeInfoResolverChain.Add(new PolymorphicJsonTypeInfoResolver(_derivedTypesOptions));
    }
}
