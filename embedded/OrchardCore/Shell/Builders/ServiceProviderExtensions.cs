using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Creates instances with services in their constructors.</summary>
public static class ServiceProviderExtensions
{
    /// <summary>Creates an instance of a type.</summary>
    public static TResult CreateInstance<TResult>(this IServiceProvider provider)
        where TResult : class
        => provider.CreateInstance<TResult>(typeof(TResult));

    /// <summary>Creates an instance of a type.</summary>
    public static TResult CreateInstance<TResult>(this IServiceProvider provider, Type type)
        where TResult : class
        => (TResult)ActivatorUtilities.CreateInstance(provider, type);
}
