using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Registers shape table providers.</summary>
public static class ShapeTableProviderExtensions
{
    /// <summary>Registers a shape table provider.</summary>
    public static IServiceCollection AddShapeTableProvider<TShapeTableProvider>(this IServiceCollection services)
        where TShapeTableProvider : class, IShapeTableProvider
        => services.AddTransient<IShapeTableProvider, TShapeTableProvider>();
}
