using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Models;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Describes an event to people.</summary>
public class AuditTrailEventDescriptor
{
    /// <summary>Creates the descriptor.</summary>
    public AuditTrailEventDescriptor(
        string name,
        string category,
        Func<IServiceProvider, LocalizedString> localizedName,
        Func<IServiceProvider, LocalizedString> localizedCategory,
        Func<IServiceProvider, LocalizedString> description,
        bool isEnabledByDefault = false,
        bool isMandatory = false)
    {
        Name = name;
        Category = category;
        LocalizedName = localizedName;
        LocalizedCategory = localizedCategory;
        Description = description;
        IsEnabledByDefault = isEnabledByDefault;
        IsMandatory = isMandatory;
    }

    /// <summary>The name of the event.</summary>
    public string Name { get; }

    /// <summary>The category of the event.</summary>
    public string Category { get; }

    /// <summary>Returns the name for people.</summary>
    public Func<IServiceProvider, LocalizedString> LocalizedName { get; }

    /// <summary>Returns the name of the category for people.</summary>
    public Func<IServiceProvider, LocalizedString> LocalizedCategory { get; }

    /// <summary>Returns the description.</summary>
    public Func<IServiceProvider, LocalizedString> Description { get; }

    /// <summary>Whether the event is recorded unless the settings say otherwise.</summary>
    public bool IsEnabledByDefault { get; }

    /// <summary>Whether the event is recorded whatever the settings say.</summary>
    public bool IsMandatory { get; }

    /// <summary>Describes an event that isn't registered by its own names.</summary>
    public static AuditTrailEventDescriptor Default(AuditTrailEvent auditTrailEvent) => new(
        auditTrailEvent.Name,
        auditTrailEvent.Category,
        _ => new LocalizedString(auditTrailEvent.Name, auditTrailEvent.Name),
        _ => new LocalizedString(auditTrailEvent.Category, auditTrailEvent.Category),
        _ => new LocalizedString(auditTrailEvent.Name, auditTrailEvent.Name));
}
