namespace PartnerPlatform.Rules;

/// <summary>The rules of MPN IDs and their association with tenants: MPN-001 to MPN-020.</summary>
public static partial class MpnAssociationRules
{
    /// <summary>Checks a request to associate an MPN ID with a tenant.</summary>
    /// <param name="request">The request.</param>
    /// <param name="directory">What is known of MPN IDs.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides; the documented policy when it's null.</param>
    /// <returns>Everything that stands against it: role, cloud, form, existence, type, status, country or region, cardinality, in this order.</returns>
    public static RuleResult Evaluate(
        AssociationRequest request, IMpnDirectory directory, CountryDirectory countries, CalendarDate asOf, AssociationPolicy? policy = null)
    {
        policy ??= AssociationPolicy.Default;
        var found = default(RuleCollector);
        Collect(ref found, request, directory, countries, asOf, policy, isNew: true);
        return found.ToResult();
    }

    /// <summary>
    /// Checks whether an association that needed review may be in force again: all that <see cref="Evaluate"/> checks but for
    /// the cloud, which takes no new associations when it is closed and keeps those that it has.
    /// </summary>
    /// <param name="request">The association as a request; its tenant has no other association in force, or that one stands against it.</param>
    /// <param name="directory">What is known of MPN IDs.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides; the documented policy when it's null.</param>
    /// <returns>Everything that stands against it.</returns>
    public static RuleResult EvaluateAgain(
        AssociationRequest request, IMpnDirectory directory, CountryDirectory countries, CalendarDate asOf, AssociationPolicy? policy = null)
    {
        var found = default(RuleCollector);
        Collect(ref found, request, directory, countries, asOf, policy ?? AssociationPolicy.Default, isNew: false);
        return found.ToResult();
    }

    /// <summary>Whether a location's country or region matches a tenant's; nothing but the codes and the operator's exceptions counts.</summary>
    /// <param name="location">The location's country or region.</param>
    /// <param name="tenant">The tenant's country or region.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>Whether both are known and match.</returns>
    public static bool IsCountryMatch(CountryCode location, CountryCode tenant, CalendarDate asOf, AssociationPolicy policy)
    {
        if (location == tenant)
        {
            return location.HasValue;
        }

        for (var i = 0; i < policy.CountryPairs.Count; i++)
        {
            if (policy.CountryPairs[i].Covers(location, tenant, asOf))
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(
        ref RuleCollector found,
        AssociationRequest request,
        IMpnDirectory directory,
        CountryDirectory countries,
        CalendarDate asOf,
        AssociationPolicy policy,
        bool isNew)
    {
        var isBlank = Characters.IsBlank(request.MpnId);
        if (isBlank)
        {
            found.Add(RuleIds.Gen001, "mpnId", null, GeneralRules.FieldArgument("mpnId"));
        }

        if (request.Roles is { } roles)
        {
            GeneralRules.CheckRole(ref found, roles, policy.Roles);
        }

        var isId = MpnId.TryParse(request.MpnId, out var id);
        var location = isId ? directory.Find(id) : null;
        if (location is not null && location.AccountId != request.AccountId)
        {
            location = null;
        }

        var tenant = request.Tenant;
        var tenantCountry = ReadCountry(tenant.Country);
        var locationCountry = location is null ? default : ReadCountry(location.Country);
        if (isNew)
        {
            CheckCloud(ref found, policy.Clouds[tenant.Cloud], location, locationCountry, countries, asOf);
        }

        if (!isId && !isBlank)
        {
            found.Add(RuleIds.Mpn002);
        }

        if (isId && location is null)
        {
            found.Add(RuleIds.Mpn008, null, new RuleRemedy("CheckMpnId", "mpnId"), IdArgument(id));
        }

        CheckAccounts(ref found, request, location);
        CheckCountries(ref found, tenant, tenantCountry, location, locationCountry, countries, asOf, policy);
        if (isId)
        {
            CheckCardinality(ref found, request, id, location, policy);
        }
    }

    private static CountryCode ReadCountry(string? text)
    {
        CountryCode.TryParse(text, out var code);
        return code;
    }

    private static void CheckCloud(
        ref RuleCollector found,
        CloudDefinition cloud,
        MpnLocation? location,
        CountryCode locationCountry,
        CountryDirectory countries,
        CalendarDate asOf)
    {
        CloudRules.CheckOpen(ref found, cloud, asOf);
        if (location is not null && locationCountry.HasValue && !cloud.PartnerCountries.IsEverywhere
            && !cloud.PartnerCountries.Contains(locationCountry, asOf, countries))
        {
            found.Add(
                RuleIds.Mpn011, null, null, CloudRules.NameOf(cloud), new RuleArgument("countries", cloud.PartnerCountries.GetCountries(asOf, countries)));
        }
    }

    private static void CheckAccounts(ref RuleCollector found, AssociationRequest request, MpnLocation? location)
    {
        if (location is { AccountType: MpnAccountType.Global })
        {
            found.Add(RuleIds.Mpn004, null, new RuleRemedy("ChooseLocation", "mpnId"), IdArgument(location.MpnId));
        }

        if (location is not null)
        {
            CheckStatus(ref found, location);
        }

        if (request.Tenant.AccountId != request.AccountId)
        {
            found.Add(RuleIds.Mpn010, null, null, TenantArgument(request.Tenant));
        }
    }

    private static void CheckCountries(
        ref RuleCollector found,
        AssociationTenant tenant,
        CountryCode tenantCountry,
        MpnLocation? location,
        CountryCode locationCountry,
        CountryDirectory countries,
        CalendarDate asOf,
        AssociationPolicy policy)
    {
        NoteCountry(ref found, tenant.Country, tenantCountry, "tenant.country", countries);
        if (!tenantCountry.HasValue)
        {
            found.Add(RuleIds.Mpn009, null, new RuleRemedy("CompleteTenant"), TenantArgument(tenant));
        }

        if (location is null)
        {
            return;
        }

        NoteCountry(ref found, location.Country, locationCountry, "location.country", countries);
        if (tenantCountry.HasValue && locationCountry.HasValue && !IsCountryMatch(locationCountry, tenantCountry, asOf, policy))
        {
            AddMismatch(ref found, location.MpnId, countries[locationCountry], countries[tenantCountry]);
        }
    }

    private static void NoteCountry(ref RuleCollector found, string? text, CountryCode code, string field, CountryDirectory countries)
    {
        if (!Characters.IsBlank(text) && !(code.HasValue && CountryCode.TryFromLetters(text.AsSpan().Trim(), out _)))
        {
            foreach (var violation in AddressRules.CheckCountry(text, countries, out _).All)
            {
                if (violation.Id != RuleIds.Adr003)
                {
                    found.Add(violation.Id, field, violation.Remedy, violation.Arguments.ToArray());
                }
            }
        }
    }

    internal static void AddMismatch(ref RuleCollector found, MpnId id, Country location, Country tenant)
    {
        found.Add(
            RuleIds.Mpn001,
            null,
            new RuleRemedy("AddLocation", "location", tenant.Code.Value, new RuleArgument("country", tenant)),
            IdArgument(id),
            new RuleArgument("locationCountry", location),
            new RuleArgument("tenantCountry", tenant));
        if (location.Parent == tenant.Code || tenant.Parent == location.Code)
        {
            found.Add(RuleIds.Mpn012, null, null, new RuleArgument("a", location), new RuleArgument("b", tenant));
        }
    }

    private static void CheckCardinality(
        ref RuleCollector found, AssociationRequest request, MpnId id, MpnLocation? location, AssociationPolicy policy)
    {
        var tenant = request.Tenant;
        if (tenant.ActiveMpnId == id)
        {
            found.Add(RuleIds.Mpn020, null, null, IdArgument(id));
        }
        else if (policy.Cardinality == AssociationCardinality.OneToOne && tenant.ActiveMpnId.HasValue && !request.IsUpdate)
        {
            found.Add(RuleIds.Mpn006, null, new RuleRemedy("UseUpdate"), new RuleArgument("currentMpnId", tenant.ActiveMpnId.Value));
        }

        if (location is not null && location.AssociatedTenant.HasValue && location.AssociatedTenant != tenant.TenantId)
        {
            found.Add(RuleIds.Mpn005, null, new RuleRemedy("ChooseLocation", "mpnId"), IdArgument(id));
        }
    }

    private static RuleArgument IdArgument(MpnId id) => new("mpnId", id.Value);

    private static RuleArgument TenantArgument(AssociationTenant tenant) => new("tenant", tenant.Name ?? tenant.TenantId.ToString());
}
