using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

/// <summary>Binds shape types to methods with <see cref="ShapeAttribute"/>.</summary>
internal sealed class ShapeAttributeBindingStrategy(ITypeFeatureProvider typeFeatures, IEnumerable<ShapeAttributeClass> classes) : IShapeTableHarvester
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var type in classes.Select(attributeClass => attributeClass.Type).Distinct())
        {
            var feature = type.Assembly == typeof(ShapeAttributeBindingStrategy).Assembly
                ? StockFeature.Instance
                : typeFeatures.GetFeatureForDependency(type);
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            {
                if (method.GetCustomAttribute<ShapeAttribute>() is { } attribute)
                {
                    var binding = new ShapeMethod(type, method);
                    builder.Describe(attribute.ShapeType ?? method.Name).From(feature).BoundAs($"{type.FullName}::{method.Name}", binding.InvokeAsync);
                }
            }
        }

        return ValueTask.CompletedTask;
    }
}
