using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Registers what belongs to a field type.</summary>
/// <param name="services">The services of the tenant.</param>
/// <param name="contentFieldType">The CLR type of the field.</param>
public class ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
{
    /// <summary>The services of the tenant.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The CLR type of the field.</summary>
    public Type ContentFieldType { get; } = contentFieldType;
}
