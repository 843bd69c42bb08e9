using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data;

/// <summary>Registers database providers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a database provider, in place of one of the same name.</summary>
    public static IServiceCollection TryAddDataProvider(
        this IServiceCollection services, string name, string value, bool hasConnectionString, bool hasTablePrefix, bool isDefault, string sampleConnectionString = "")
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i] is { IsKeyedService: false, ImplementationInstance: DatabaseProvider provider } &&
                string.Equals(provider.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                services.RemoveAt(i);
            }
        }

        return services.AddSingleton(new DatabaseProvider
        {
            Name = name,
            Value = value,
            HasConnectionString = hasConnectionString,
            HasTablePrefix = hasTablePrefix,
            IsDefault = isDefault,
            SampleConnectionString = sampleConnectionString,
        });
    }
}
