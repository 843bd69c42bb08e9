namespace PartnerPlatform.Rules;

/// <summary>VAT numbers to show as examples.</summary>
internal static class VatExamples
{
    public static string Get(Country country) => (country.VatPrefixes.Count > 0 ? country.VatPrefixes[0] : country.Code.Value) switch
    {
        "AT" => "ATU13585627",
        "BE" => "BE0428759497",
        "BG" => "BG175074752",
        "HR" => "HR33392005961",
        "CY" => "CY10259033P",
        "CZ" => "CZ25123891",
        "DK" => "DK13585628",
        "EE" => "EE100931558",
        "FI" => "FI20774740",
        "FR" => "FR40303265045",
        "DE" => "DE136695976",
        "EL" => "EL094259216",
        "HU" => "HU12892312",
        "IE" => "IE6433435F",
        "IT" => "IT00743110157",
        "LV" => "LV40003521600",
        "LT" => "LT119511515",
        "LU" => "LU15027442",
        "MT" => "MT11679112",
        "NL" => "NL004495445B01",
        "PL" => "PL8567346215",
        "PT" => "PT501964843",
        "RO" => "RO18547290",
        "SK" => "SK2022749619",
        "SI" => "SI50223054",
        "ES" => "ESB58378431",
        "SE" => "SE556188840401",
        _ => "GB980780684",
    };
}
