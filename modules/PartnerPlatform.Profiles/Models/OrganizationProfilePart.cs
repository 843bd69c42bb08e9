using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Models;

public sealed class OrganizationProfilePart : ContentPart
{
    public string? CompanyName { get; set; }

    public PostalAddress DefaultAddress { get; set; } = new();

    public string? Email { get; set; }

    public string? Language { get; set; }

    public string? Culture { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
