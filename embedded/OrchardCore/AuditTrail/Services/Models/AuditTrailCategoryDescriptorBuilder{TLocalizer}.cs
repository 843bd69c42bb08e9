using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Registers the events of a category.</summary>
public class AuditTrailCategoryDescriptorBuilder<TLocalizer> : AuditTrailCategoryDescriptorBuilder
    where TLocalizer : class
{
    /// <summary>Starts a category without events.</summary>
    /// <param name="categoryName">The name of the category.</param>
    /// <param name="localizedName">Returns the name for people.</param>
    public AuditTrailCategoryDescriptorBuilder(string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        : base(categoryName, typeof(TLocalizer), localizedName)
    {
    }

    internal AuditTrailCategoryDescriptorBuilder(
        string categoryName,
        Func<IStringLocalizer, LocalizedString> localizedName,
        Dictionary<string, AuditTrailEventDescriptor> events)
        : base(categoryName, typeof(TLocalizer), localizedName, events)
    {
    }
}
