namespace PartnerPlatform.Rules;

/// <summary>Chooses what a customer sees: culture and country or region together, then the culture, then the country or region, then the profile itself.</summary>
public static class SupportRedirect
{
    /// <summary>Chooses the details for a customer.</summary>
    /// <param name="profile">The partner's profile, or null when there is none.</param>
    /// <param name="culture">The customer's culture, or null.</param>
    /// <param name="country">The customer's country or region; the default value when it isn't known.</param>
    /// <param name="requireConfirmedEmail">Whether e-mail addresses are shown only once they're confirmed.</param>
    /// <returns>The details, where what a channel leaves out comes from the profile; null when nothing is left to show.</returns>
    public static SupportChannel? Choose(SupportProfile? profile, string? culture, CountryCode country, bool requireConfirmedEmail = false)
    {
        if (profile is null)
        {
            return null;
        }

        var channel = Find(profile, culture, country);
        var isEmailShown = !requireConfirmedEmail || profile.EmailConfirmedAt is not null;
        var chosen = new SupportChannel
        {
            Culture = channel?.Culture,
            Country = channel?.Country,
            Website = channel?.Website ?? profile.Website,
            Telephone = channel?.Telephone ?? profile.Telephone,
            Email = isEmailShown ? channel?.Email ?? profile.Email : null,
            Hours = channel?.Hours,
            TimeZone = channel?.TimeZone,
            PriceNote = channel?.PriceNote,
        };
        return chosen.Website is null && chosen.Telephone is null && chosen.Email is null ? null : chosen;
    }

    private static SupportChannel? Find(SupportProfile profile, string? culture, CountryCode country)
    {
        SupportChannel? best = null;
        var bestScore = 0;
        foreach (var channel in profile.Channels)
        {
            var score = Score(channel, culture, country);
            if (score > bestScore)
            {
                best = channel;
                bestScore = score;
            }
        }

        return best;
    }

    private static int Score(SupportChannel channel, string? culture, CountryCode country)
    {
        var byCountry = channel.Country is not null;
        if (byCountry && !(country.HasValue && CountryCode.TryParse(channel.Country, out var code) && code == country))
        {
            return 0;
        }

        var fit = channel.Culture is null ? 0 : CultureFit(channel.Culture, culture);
        return fit < 0 ? 0 : (10 * fit) + (byCountry ? 5 : 0);
    }

    // 2 for the same culture, 1 for the same language, -1 for another one.
    private static int CultureFit(string offered, string? wanted)
    {
        if (wanted is null)
        {
            return -1;
        }

        if (string.Equals(offered, wanted, StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        return string.Equals(offered.Split('-')[0], wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? 1 : -1;
    }
}
