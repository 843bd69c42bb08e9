using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

/// <summary>Registers types that may stand where a base type is declared.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a derived type.</summary>
    public static IServiceCollection AddJsonDerivedTypeInfo<TDerived, TBase>(this IServiceCollection services)
        where TDerived : class, TBase
        where TBase : class =>
        services.Configure<JsonDerivedTypesOptions>(options => options.Add(new JsonDerivedTypeInfo<TDerived, TBase>()));

    /// <summary>Registers the type that stands for unknown ones.</summary>
    public static IServiceCollection AddJsonDerivedTypeFallback<TBase, TFallback>(this IServiceCollection services)
        where TBase : class
        where TFallback : class, TBase =>
        services.Configure<JsonDerivedTypesOptions>(options => options.SetFallback(typeof(TBase), typeof(TFallback)));
}
