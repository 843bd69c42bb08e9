using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Describes a category of events to people.</summary>
public class AuditTrailCategoryDescriptor
{
    /// <summary>Creates the descriptor.</summary>
    public AuditTrailCategoryDescriptor(
        string name,
        Func<IServiceProvider, LocalizedString> localizedName,
        IReadOnlyDictionary<string, AuditTrailEventDescriptor> events)
    {
        Name = name;
        LocalizedName = localizedName;
        Events = events;
    }

    /// <summary>The name of the category.</summary>
    public string Name { get; }

    /// <summary>Returns the name for people.</summary>
    public Func<IServiceProvider, LocalizedString> LocalizedName { get; }

    /// <summary>The events by their names.</summary>
    public IReadOnlyDictionary<string, AuditTrailEventDescriptor> Events { get; }

    /// <summary>Describes a category that isn't registered by its name.</summary>
    public static AuditTrailCategoryDescriptor Default(string name) =>
        new(name, _ => new LocalizedString(name, name), new Dictionary<string, AuditTrailEventDescriptor>());
}
