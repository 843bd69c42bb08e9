namespace PartnerPlatform.Rules;

/// <summary>How a partner's organization is known in its tenant. Blank texts become null.</summary>
public sealed record OrganizationProfile
{
    /// <summary>The id of the profile.</summary>
    public string? Id { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The id of the tenant.</summary>
    public string? TenantId { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The organization's name.</summary>
    public string? CompanyName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The organization's address.</summary>
    public PostalAddress? DefaultAddress { get; init; }

    /// <summary>The tenant's domain.</summary>
    public string? Domain { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The e-mail address.</summary>
    public string? Email { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The language, for example <c>fr</c>.</summary>
    public string? Language { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The culture, for example <c>fr-FR</c>.</summary>
    public string? Culture { get => field; init => field = Characters.Normalize(value); }
}
