namespace PartnerPlatform.Rules;

/// <summary>A state that is a country or region of its own.</summary>
internal sealed class StateTerritory(string state, CountryCode code)
{
    public string State { get; } = state;

    public CountryCode Code { get; } = code;
}
