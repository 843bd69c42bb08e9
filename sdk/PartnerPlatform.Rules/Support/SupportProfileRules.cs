namespace PartnerPlatform.Rules;

/// <summary>The rules of support profiles: SUP-001 to SUP-011.</summary>
public static class SupportProfileRules
{
    /// <summary>The greatest length of a phone number as typed.</summary>
    public const int MaxTelephoneLength = 30;

    private const int MaxHoursLength = 200;
    private const int MaxPriceNoteLength = 200;
    private const int MaxTimeZoneLength = 64;
    private const int MaxChannels = 100;

    /// <summary>After how long the details should be confirmed again.</summary>
    public static TimeSpan ConfirmationPeriod { get; } = TimeSpan.FromDays(365);

    /// <summary>Checks a whole profile before it's saved.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="context">The tenant's country or region, the time, and what is known of the web site.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong; an empty field is wrong too.</returns>
    public static RuleResult Evaluate(SupportProfile profile, SupportContext context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        CheckWebsite(ref found, profile.Website, "website", isRequired: true);
        CheckEmail(ref found, profile.Email, "email", isRequired: true);
        CheckTelephone(ref found, profile.Telephone, context.TenantCountry, "telephone", isRequired: true);
        if (context.IsWebsiteReachable == false && WebAddress.TryParse(profile.Website, out var website))
        {
            found.Add(RuleIds.Sup005, null, null, new RuleArgument("url", website.Display));
        }

        CheckChannels(ref found, profile.Channels, context, countries);
        if (profile.ConfirmedAt is { } confirmedAt && context.Now is { } now && now - confirmedAt > ConfirmationPeriod)
        {
            found.Add(RuleIds.Sup010, null, new RuleRemedy("ConfirmSupport"), new RuleArgument("date", confirmedAt));
        }

        return found.ToResult();
    }

    /// <summary>The profile has what customers need, so that the step of the checklist is done (SUP-008).</summary>
    /// <param name="profile">The profile, or null when there is none.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckComplete(SupportProfile? profile)
    {
        var found = default(RuleCollector);
        if (profile?.Email is null || profile.Telephone is null || profile.Website is null)
        {
            found.Add(RuleIds.Sup008, null, new RuleRemedy("CompleteSupport"));
        }

        return found.ToResult();
    }

    /// <summary>A confirmation code is right and not too old (SUP-011).</summary>
    /// <param name="expected">The code that was sent, or null when none is waiting.</param>
    /// <param name="given">The code that the person typed.</param>
    /// <param name="expiresAt">When the code expires.</param>
    /// <param name="now">The time.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckConfirmationCode(string? expected, string? given, DateTimeOffset expiresAt, DateTimeOffset now)
    {
        var found = default(RuleCollector);
        if (Characters.IsBlank(expected) || !string.Equals(expected, given?.Trim(), StringComparison.Ordinal) || now >= expiresAt)
        {
            found.Add(RuleIds.Sup011, null, new RuleRemedy("AskNewCode"));
        }

        return found.ToResult();
    }

    /// <summary>The profile as it should be stored: web sites with their scheme, country codes canonical; phone numbers stay as typed.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The profile; what isn't right stays as it is.</returns>
    public static SupportProfile Normalize(SupportProfile profile) => profile with
    {
        Website = NormalizeWebsite(profile.Website),
        Channels = profile.Channels
            .Select(channel => channel with
            {
                Website = NormalizeWebsite(channel.Website),
                Country = CountryCode.TryParse(channel.Country, out var country) ? country.Value : channel.Country,
            })
            .ToArray(),
    };

    private static string? NormalizeWebsite(string? text) => WebAddress.TryParse(text, out var address) ? address.Value : text;

    private static void CheckEmail(ref RuleCollector found, string? text, string field, bool isRequired)
    {
        if (text is null && !isRequired)
        {
            return;
        }

        if (!EmailAddress.TryParse(text, out var email))
        {
            found.Add(RuleIds.Sup001, field);
        }
        else if (email.IsIn("onmicrosoft.com"))
        {
            found.Add(RuleIds.Sup006, field);
        }
    }

    private static void CheckTelephone(ref RuleCollector found, string? text, CountryCode country, string field, bool isRequired)
    {
        if (text is null && !isRequired)
        {
            return;
        }

        if (text is null || text.Length > MaxTelephoneLength || !PhoneNumber.TryParseSupport(text, country, out var number))
        {
            found.Add(RuleIds.Sup002, field, ExampleOf(country, field));
        }
        else if (number.Kind == PhoneNumberKind.PremiumRate)
        {
            found.Add(RuleIds.Sup007, field);
        }
    }

    private static RuleRemedy? ExampleOf(CountryCode country, string field) =>
        PhoneNumber.GetExample(country) is { } example
            ? new RuleRemedy("PhoneExample", field, null, new RuleArgument("example", example))
            : null;

    private static void CheckWebsite(ref RuleCollector found, string? text, string field, bool isRequired)
    {
        if (text is null && !isRequired)
        {
            return;
        }

        if (!WebAddress.TryParse(text, out var address))
        {
            found.Add(RuleIds.Sup003, field);
        }
        else if (!address.IsPublic)
        {
            found.Add(RuleIds.Sup004, field, null, new RuleArgument("host", address.Host));
        }
    }

    private static void CheckChannels(ref RuleCollector found, IReadOnlyList<SupportChannel> channels, SupportContext context, CountryDirectory countries)
    {
        if (channels.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < channels.Count && i < MaxChannels; i++)
        {
            var channel = channels[i];
            var path = $"localizations[{i}]";
            var country = context.TenantCountry;
            if (channel.Country is not null)
            {
                found.Add(AddressRules.CheckCountry(channel.Country, countries, out var known).Under(path));
                country = known?.Code ?? country;
            }

            var isKnown = channel.Culture is null || countries.IsKnownCulture(channel.Culture);
            if (!isKnown || !seen.Add(channel.Culture + "/" + (channel.Country is null ? null : country.Value)))
            {
                found.Add(RuleIds.Sup009, path, null, new RuleArgument("culture", NameOf(channel)));
            }

            CheckWebsite(ref found, channel.Website, path + ".website", isRequired: false);
            CheckEmail(ref found, channel.Email, path + ".email", isRequired: false);
            CheckTelephone(ref found, channel.Telephone, country, path + ".telephone", isRequired: false);
            GeneralRules.CheckText(ref found, path + ".hours", channel.Hours, MaxHoursLength);
            GeneralRules.CheckText(ref found, path + ".timeZone", channel.TimeZone, MaxTimeZoneLength);
            GeneralRules.CheckText(ref found, path + ".priceNote", channel.PriceNote, MaxPriceNoteLength);
        }
    }

    private static string NameOf(SupportChannel channel) =>
        string.Join(" / ", new[] { channel.Culture, channel.Country }.Where(part => part is not null).DefaultIfEmpty("–"));
}
