namespace PartnerPlatform.Rules;

/// <summary>The rules of billing profiles: BIL-001 to BIL-005.</summary>
public static class BillingProfileRules
{
    /// <summary>The greatest length of a purchase order number.</summary>
    public const int MaxPurchaseOrderNumberLength = 50;

    /// <summary>Checks a whole profile before it's saved.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="context">The profile as stored, the legal country or region and the person's roles.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong.</returns>
    public static RuleResult Evaluate(BillingProfile profile, BillingContext context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        CheckRoles(ref found, profile, context);
        CheckCurrency(ref found, profile, context, countries);
        if (context.Stored?.CompanyName is { } name && !string.Equals(profile.CompanyName ?? name, name, StringComparison.Ordinal))
        {
            found.Add(RuleIds.Bil002, null, new RuleRemedy("CreateSupportRequest", "companyName"));
        }

        if (profile.PurchaseOrderNumber is { } number
            && (Characters.CountScalars(number) > MaxPurchaseOrderNumberLength || Characters.HasForbidden(number)))
        {
            found.Add(RuleIds.Bil005, null, null, new RuleArgument("max", MaxPurchaseOrderNumberLength));
        }

        if (profile.PrimaryContact?.Email is { } email && !EmailAddress.TryParse(email, out _))
        {
            found.Add(RuleIds.Sup001, "primaryContact.email");
        }

        if (profile.Address is { } address)
        {
            found.Add(AddressRules.Evaluate(address, AddressKind.Billing, countries).Under("address"));
            CheckCountry(ref found, address, context, countries);
        }

        return found.ToResult();
    }

    private static void CheckRoles(ref RuleCollector found, BillingProfile profile, BillingContext context)
    {
        if (context.Roles is not { } roles)
        {
            return;
        }

        if (!Equals(profile.Address, context.Stored?.Address) && !RoleMatrix.Allows(roles, PartnerAction.EditBillingAddress))
        {
            Refuse(ref found, "address", PartnerAction.EditBillingAddress);
        }

        if (profile.TaxId != context.Stored?.TaxId && !RoleMatrix.Allows(roles, PartnerAction.EditTaxId))
        {
            Refuse(ref found, "taxId", PartnerAction.EditTaxId);
        }
    }

    private static void Refuse(ref RuleCollector found, string field, PartnerAction action) =>
        found.Add(RuleIds.Bil003, field, new RuleRemedy("AskAdmin"), GeneralRules.RolesArgument(RoleMatrix.GetRoles(action)));

    private static void CheckCurrency(ref RuleCollector found, BillingProfile profile, BillingContext context, CountryDirectory countries)
    {
        if (profile.BillingCurrency is not { } currency)
        {
            return;
        }

        var expected = context.Stored?.BillingCurrency ?? (context.LegalCountry.HasValue ? countries[context.LegalCountry].Currency : null);
        if (expected is not null && !string.Equals(currency, expected, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(RuleIds.Bil001, null, new RuleRemedy("KeepValue", "billingCurrency", expected), new RuleArgument("currency", expected));
        }
    }

    private static void CheckCountry(ref RuleCollector found, PostalAddress address, BillingContext context, CountryDirectory countries)
    {
        if (context.LegalCountry.HasValue && CountryCode.TryParse(address.Country, out var country) && country != context.LegalCountry)
        {
            found.Add(RuleIds.Bil004, null, null, new RuleArgument("country", countries[context.LegalCountry]));
        }
    }
}
