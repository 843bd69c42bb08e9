namespace PartnerPlatform.Rules;

/// <summary>An operator's exception: a location in one country or region matches a tenant in another.</summary>
/// <param name="Location">The location's country or region.</param>
/// <param name="Tenant">The tenant's country or region.</param>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or null.</param>
public sealed record CountryPair(CountryCode Location, CountryCode Tenant, string Author, string Reason, CalendarDate From, CalendarDate? To = null)
{
    /// <summary>Whether the exception covers a location and a tenant on a day.</summary>
    /// <param name="location">The location's country or region.</param>
    /// <param name="tenant">The tenant's country or region.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(CountryCode location, CountryCode tenant, CalendarDate date) =>
        Location == location && Tenant == tenant && date >= From && (To is not { } to || date <= to);
}
