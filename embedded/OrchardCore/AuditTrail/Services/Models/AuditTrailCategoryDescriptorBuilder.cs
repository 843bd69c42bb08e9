using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Registers the events of a category.</summary>
public class AuditTrailCategoryDescriptorBuilder
{
    private readonly Type _localizerType;
    private readonly Dictionary<string, AuditTrailEventDescriptor> _events;

    /// <summary>Starts a category without events.</summary>
    /// <param name="categoryName">The name of the category.</param>
    /// <param name="localizerType">The type whose localizer translates the texts.</param>
    /// <param name="localizedName">Returns the name for people.</param>
    public AuditTrailCategoryDescriptorBuilder(string categoryName, Type localizerType, Func<IStringLocalizer, LocalizedString> localizedName)
        : this(categoryName, localizerType, localizedName, [])
    {
    }

    internal AuditTrailCategoryDescriptorBuilder(
        string categoryName,
        Type localizerType,
        Func<IStringLocalizer, LocalizedString> localizedName,
        Dictionary<string, AuditTrailEventDescriptor> events)
    {
        _localizerType = typeof(IStringLocalizer<>).MakeGenericType(localizerType);
        _events = events;
        Category = new AuditTrailCategoryDescriptor(categoryName, Localize(localizedName), events);
    }

    internal AuditTrailCategoryDescriptor Category { get; }

    /// <summary>Adds an event.</summary>
    public AuditTrailCategoryDescriptorBuilder WithEvent(
        string name,
        Func<IStringLocalizer, LocalizedString> localizedName,
        Func<IStringLocalizer, LocalizedString> description,
        bool enableByDefault = false,
        bool isMandatory = false)
    {
        _events[name] = new AuditTrailEventDescriptor(
            name, Category.Name, Localize(localizedName), Category.LocalizedName, Localize(description), enableByDefault, isMandatory);

        return this;
    }

    /// <summary>Removes an event.</summary>
    public AuditTrailCategoryDescriptorBuilder RemoveEvent(string name)
    {
        _events.Remove(name);

        return this;
    }

    private Func<IServiceProvider, LocalizedString> Localize(Func<IStringLocalizer, LocalizedString> text) =>
        services => text((IStringLocalizer)services.GetRequiredService(_localizerType));
}
