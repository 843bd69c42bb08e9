using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Registers events.</summary>
public static class AuditTrailOptionsExtensions
{
    /// <summary>Adds to a category, which is created if needed.</summary>
    /// <typeparam name="TLocalizer">The type whose localizer translates the texts.</typeparam>
    public static AuditTrailCategoryDescriptorBuilder For<TLocalizer>(
        this AuditTrailOptions options,
        string categoryName,
        Func<IStringLocalizer, LocalizedString> localizedName)
        where TLocalizer : class
    {
        if (!options.Events.TryGetValue(categoryName, out var events))
        {
            options.Events[categoryName] = events = [];
        }

        var builder = new AuditTrailCategoryDescriptorBuilder<TLocalizer>(categoryName, localizedName, events);
        options.Categories.TryAdd(categoryName, builder.Category);

        return builder;
    }

    /// <summary>Removes a category with its events.</summary>
    public static bool Remove(this AuditTrailOptions options, string categoryName)
    {
        options.Events.Remove(categoryName);

        return options.Categories.Remove(categoryName);
    }
}
