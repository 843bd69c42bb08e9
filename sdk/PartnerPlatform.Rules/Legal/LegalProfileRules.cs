namespace PartnerPlatform.Rules;

/// <summary>The rules of legal profiles: LEG-001 to LEG-017.</summary>
public static class LegalProfileRules
{
    private const int MaxCompanyNameLength = 200;
    private const int MaxRegistrationNumberLength = 40;

    private static readonly HashSet<string> _freeMail = new(StringComparer.Ordinal)
    {
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.fr", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com",
        "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "hotmail.co.uk", "live.com", "live.fr", "msn.com", "orange.fr", "wanadoo.fr",
        "free.fr", "laposte.net", "sfr.fr", "bbox.fr", "neuf.fr", "gmx.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "mail.com", "mail.ru",
        "yandex.ru", "yandex.com", "proton.me", "protonmail.com", "tutanota.com", "zoho.com", "qq.com", "163.com", "126.com", "libero.it",
        "virgilio.it", "comcast.net", "verizon.net", "btinternet.com", "sky.com", "rediffmail.com", "uol.com.br", "bol.com.br",
    };

    private static readonly HashSet<string> _sharedMailboxes = new(StringComparer.OrdinalIgnoreCase)
    {
        "info", "admin", "administrator", "email", "mail", "marketing", "contact", "sales", "support", "noreply", "no-reply", "hello", "office",
        "help", "helpdesk", "billing", "accounts", "webmaster", "postmaster", "team", "service", "hr", "jobs", "accueil", "commercial",
        "comptabilite", "direction", "secretariat",
    };

    /// <summary>Checks a change of a legal profile before it's submitted.</summary>
    /// <param name="profile">The new version.</param>
    /// <param name="context">The version in force and what is known of the account and the person.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong; LEG-007 when there is nothing to verify.</returns>
    public static RuleResult Evaluate(LegalProfile profile, LegalContext context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var change = LegalChange.Compare(context.InForce, profile);
        CheckRoles(ref found, context, change);
        CheckLocks(ref found, context, change);
        CheckName(ref found, profile.CompanyName);
        CheckAddress(ref found, profile, countries);
        CheckRegistration(ref found, profile, countries);
CheckWorkEmail(ref found, profile.PrimaryContact?.Email, context.VerifiedDomains);
        CheckContactPhone(ref found, profile.PrimaryContact?.PhoneNumber, profile.Address?.Country, countries);
        if (context.IsCsp && profile.SecurityContact is null)
        {
            found.Add(RuleIds.Leg010, null, new RuleRemedy("AddSecurityContact", "securityContact"));
        }

        CheckChange(ref found, context, change);
        return found.ToResult();
    }

    private static void CheckRoles(ref RuleCollector found, LegalContext context, LegalChange change)
    {
        var action = context.IsCsp && change.Fields.Any(f => f.Field == LegalField.CompanyName)
            ? PartnerAction.EditLegalNameOfReseller
            : PartnerAction.EditLegalProfile;
        if (context.Roles is { } roles && change.Fields.Count > 0 && !RoleMatrix.Allows(roles, action))
        {
            found.Add(RuleIds.Leg005, null, new RuleRemedy("AskAdmin"), GeneralRules.RolesArgument(RoleMatrix.GetRoles(action)));
        }
    }

    private static void CheckLocks(ref RuleCollector found, LegalContext context, LegalChange change)
    {
        if (context.OpenChangeSubmittedAt is { } submittedAt)
        {
            found.Add(RuleIds.Leg006, null, new RuleRemedy("AmendOrWithdraw"), new RuleArgument("date", submittedAt));
        }

        if (context.InForce is null)
        {
            return;
        }

        if (context.IsCsp && Has(change, LegalField.Country))
        {
            found.Add(RuleIds.Leg003);
        }

        if (context.LocksName && context.VettingStatus == VettingStatus.Authorized && Has(change, LegalField.CompanyName))
        {
            found.Add(RuleIds.Leg004, null, new RuleRemedy("CreateSupportRequest", "companyName"));
        }
    }

    private static bool Has(LegalChange change, LegalField field) => change.Fields.Any(f => f.Field == field && f.IsMaterial);

    private static void CheckName(ref RuleCollector found, string? name)
    {
        if (CompanyNames.IsIncomplete(name))
        {
            found.Add(RuleIds.Leg001);
        }
        else if (GeneralRules.CheckText(ref found, "companyName", name, MaxCompanyNameLength) && CompanyNames.IsDoubtful(name!))
        {
            found.Add(RuleIds.Leg002);
        }
    }

    private static void CheckAddress(ref RuleCollector found, LegalProfile profile, CountryDirectory countries)
    {
        var context = new AddressContext
        {
            Kind = AddressKind.Legal, CompanyName = profile.CompanyName, LatinCompanyName = profile.LatinName, LatinAddress = profile.LatinAddress,
        };
        found.Add(AddressRules.Evaluate(profile.Address ?? new PostalAddress(), context, countries).Under("address"));
    }

    private static void CheckRegistration(ref RuleCollector found, LegalProfile profile, CountryDirectory countries)
    {
        var country = countries.Find(profile.Address?.Country);
        if (country is null)
        {
            return;
        }

        var type = RegistrationNumbers.Choose(country, profile.RegistrationType, profile.RegistrationNumber);
        if (profile.RegistrationNumber is not { } number)
        {
            if (country.IsRegistrationNumberRequired)
            {
                found.Add(RuleIds.Leg015, null, null, new RuleArgument("type", type!.Name), new RuleArgument("country", country));
            }

            return;
        }

        if (!GeneralRules.CheckText(ref found, "registrationNumber", number, MaxRegistrationNumberLength))
        {
            return;
        }

        if (PersonalIds.IsPersonal(country.Code, number, type))
        {
            found.Add(RuleIds.Leg017, null, new RuleRemedy("EnterCompanyNumber", "registrationNumber"));
        }
        else if (type is not null && !RegistrationNumbers.IsValid(country.Code, type, number))
        {
            found.Add(
                RuleIds.Leg016, null, null, new RuleArgument("value", number), new RuleArgument("type", type.Name), new RuleArgument("format", type.Example));
        }
    }

    /// <summary>The address of a person at work, in <c>primaryContact.email</c>.</summary>
    internal static void CheckWorkEmail(ref RuleCollector found, string? text, IReadOnlyCollection<string>? verifiedDomains = null)
    {
        const string Field = "primaryContact.email";
        if (text is null || !EmailAddress.TryParse(text, out var email))
        {
            found.Add(text is null ? RuleIds.Gen001 : RuleIds.Sup001, Field, null, GeneralRules.FieldArgument("email"));
            return;
        }

        if (_freeMail.Contains(email.Domain))
        {
            found.Add(RuleIds.Leg011);
        }
        else if (verifiedDomains is not null && !verifiedDomains.Any(domain => email.IsIn(domain.ToLowerInvariant())))
        {
            found.Add(RuleIds.Leg014, null, null, new RuleArgument("domain", email.Domain));
        }

        if (_sharedMailboxes.Contains(email.LocalPart))
        {
            found.Add(RuleIds.Leg012, null, null, new RuleArgument("local", email.LocalPart));
        }

        if (email.LocalPart.IndexOf('+') >= 0)
        {
            found.Add(RuleIds.Leg013);
        }
    }

    // People are called back: free, paid and short numbers can't be.
    /// <summary>The number of a person in a country or region, in <c>primaryContact.phoneNumber</c>.</summary>
    internal static void CheckContactPhone(ref RuleCollector found, string? phone, string? countryCode, CountryDirectory countries)
    {
        if (phone is null || countries.Find(countryCode) is not { } country)
        {
            return;
        }

        if (!PhoneNumber.TryParse(phone, country.Code, out var number) || number.Kind is PhoneNumberKind.TollFree or PhoneNumberKind.PremiumRate)
        {
            found.Add(
                RuleIds.Adr012,
                "primaryContact.phoneNumber",
                null,
                new RuleArgument("value", phone),
                new RuleArgument("country", country),
                new RuleArgument("example", PhoneNumber.GetExample(country.Code)));
        }
    }

    private static void CheckChange(ref RuleCollector found, LegalContext context, LegalChange change)
    {
        if (!change.IsMaterial)
        {
            found.Add(RuleIds.Leg007);
            return;
        }

        if (!context.IsVerificationAcknowledged)
        {
            if (context.IsCompatibleRequest)
            {
                found.AddAs(RuleSeverity.Info, RuleIds.Leg008);
            }
            else
            {
                found.Add(RuleIds.Leg008, null, new RuleRemedy("Acknowledge", "acknowledgeVerification", "true"));
            }
        }

        if (change.AffectsTax)
        {
            found.Add(RuleIds.Leg009, null, new RuleRemedy("ReviewTax"), new RuleArgument("count", context.AffectedTaxItems));
        }
    }
}
