namespace PartnerPlatform.Rules;

/// <summary>A valid number: its E.164 form, where it belongs and its kind.</summary>
internal readonly record struct PhoneReading(string Value, CountryCode Country, PhoneNumberKind Kind);
