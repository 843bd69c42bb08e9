using System.Reflection;
using OrchardCore.DisplayManagement.TagHelpers;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers tag helpers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the tag helpers of an assembly.</summary>
    public static IServiceCollection AddTagHelpers(this IServiceCollection services, Assembly assembly)
        => services.AddTransient<ITagHelpersProvider>(_ => new AssemblyTagHelpersProvider(assembly));

    /// <summary>Registers a tag helper.</summary>
    public static IServiceCollection AddTagHelpers<T>(this IServiceCollection services)
        => services.AddTransient<ITagHelpersProvider, TagHelpersProvider<T>>();
}
