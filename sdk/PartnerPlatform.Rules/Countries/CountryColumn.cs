namespace PartnerPlatform.Rules;

/// <summary>The columns of a country's line in the data. They're explained in tools/country-data/README.md.</summary>
internal static class CountryColumn
{
    public const int Alpha3 = 1;
    public const int Numeric = 2;
    public const int EnglishName = 3;
    public const int FrenchName = 4;
    public const int HasArticle = 5;
    public const int FrenchPlace = 6;
    public const int Kind = 7;
    public const int Parent = 8;
    public const int IsUnsupported = 9;
    public const int CspRegion = 10;
    public const int Currency = 11;
    public const int CallingCodes = 12;
    public const int Cultures = 13;
    public const int EuropeanUnion = 14;
    public const int IsInFreeTradeAssociation = 15;
    public const int VatPrefixes = 16;
    public const int VatTreatedAs = 17;
    public const int IsVatExcluded = 18;
    public const int AddressFormat = 19;
    public const int LatinAddressFormat = 20;
    public const int RequiredFields = 21;
    public const int UpperCaseFields = 22;
    public const int PostalCodePattern = 23;
    public const int PostalCodeExamples = 24;
    public const int StateLabel = 25;
    public const int PostalCodeLabel = 26;
    public const int StateTerritories = 27;
    public const int PostalTerritories = 28;
    public const int RegistrationNumbers = 29;
    public const int VatExcludedPostalCodes = 30;
    public const int VatExcludedCities = 31;
}
