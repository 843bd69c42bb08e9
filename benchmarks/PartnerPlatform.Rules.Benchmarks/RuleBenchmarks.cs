using BenchmarkDotNet.Attributes;

namespace PartnerPlatform.Rules.Benchmarks;

[MemoryDiagnoser]
[ShortRunJob]
public class RuleBenchmarks
{
    private static readonly CountryCode _france = CountryCode.Parse("FR");
    private static readonly CountryDirectory _countries = CountryDirectory.Default;
    private static readonly CalendarDate _today = new(2026, 11, 22);

    private static readonly MpnDirectory _directory =
        new([new MpnLocation { MpnId = MpnId.Parse("4391507"), AccountId = "contoso", Country = "FR" }]);

    private static readonly AssociationRequest _association = new()
    {
        MpnId = "4391507", AccountId = "contoso", Roles = PartnerRoles.GlobalAdmin,
        Tenant = new() { TenantId = TenantId.Parse("7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00"), AccountId = "contoso", Country = "FR" },
    };

    private static readonly SupportProfile _support = new() { Email = "aide@contoso.fr", Telephone = "01 40 20 50 50", Website = "https://www.contoso.fr/" };
    private static readonly SupportContext _supportContext = new() { TenantCountry = _france };

    private static readonly PostalAddress _french = new() { Country = "FR", AddressLine1 = "12 rue de la Paix", City = "Paris", PostalCode = "75002" };

    private static readonly PostalAddress _american =
        new() { Country = "US", AddressLine1 = "400 Broad St", City = "Seattle", State = "WA", PostalCode = "98109" };

    private static readonly ChecklistFacts _facts = new()
    {
        Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), LegalAddress = _french, Support = _support, SupportContext = _supportContext,
    };

    private static readonly FluentAssociationValidator _fluentAssociation = new(_directory);
    private static readonly FluentSupportValidator _fluentSupport = new();
    private static readonly FluentAddressValidator _fluentAddress = new();

    [Benchmark]
    public bool Association() => MpnAssociationRules.Evaluate(_association, _directory, _countries, _today).IsAllowed;

    [Benchmark]
    public bool AssociationFluent() => _fluentAssociation.Validate(_association).IsValid;

    [Benchmark]
    public bool Support() => SupportProfileRules.Evaluate(_support, _supportContext, _countries).IsAllowed;

    [Benchmark]
    public bool SupportFluent() => _fluentSupport.Validate(_support).IsValid;

    [Benchmark]
    public bool FrenchAddress() => AddressRules.Evaluate(_french, AddressKind.Legal, _countries).IsAllowed;

    [Benchmark]
    public bool FrenchAddressFluent() => _fluentAddress.Validate(_french).IsValid;

    [Benchmark]
    public bool AmericanAddress() => AddressRules.Evaluate(_american, AddressKind.Legal, _countries).IsAllowed;

    [Benchmark]
    public bool AmericanAddressFluent() => _fluentAddress.Validate(_american).IsValid;

    [Benchmark]
    public bool VatNumber() => TaxNumberRules.Evaluate("FR40303265045", _france, _countries).IsAllowed;

    [Benchmark]
    public bool FullRequirements() => Requirements.ForGate(GateAction.AddSubscription, _facts, GatePolicy.Default, _countries).IsSatisfied;
}
