using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Registers what belongs to a part type.</summary>
/// <param name="services">The services of the tenant.</param>
/// <param name="contentPartType">The CLR type of the part.</param>
public class ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
{
    /// <summary>The services of the tenant.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The CLR type of the part.</summary>
    public Type ContentPartType { get; } = contentPartType;
}
