using System.Text.Json.Nodes;

namespace PartnerPlatform.Testing;

/// <summary>A partner account with its locations and one user, which a test makes for itself.</summary>
public sealed class SeededPartner
{
    private readonly IPortal _host;

    private SeededPartner(IPortal host, string country)
    {
        _host = host;
        Country = country;
    }

    public string Id { get; private init; } = NewId();

    public string TenantId { get; private init; } = Guid.NewGuid().ToString();

    public string Country { get; }

    /// <summary>The ID of the headquarters.</summary>
    public string GlobalMpnId { get; } = SeededLocation.NewMpnId();

    public string UserName { get; } = $"user{Guid.NewGuid():N}";

    /// <summary>The programs in which the account is enrolled.</summary>
    public IReadOnlyList<string> Programs { get; private set; } = [];

    public string Name => $"Test {TenantId[..8]}";

    public static async Task<SeededPartner> CreateAsync(IPortal host, string country, params SeededLocation[] locations)
    {
        var partner = new SeededPartner(host, country);
        await TestSteps.SendAsync(host, Step("content", "data", partner.ToContent()), partner.UserStep(partner.UserName, "Global admin"));
        await partner.AddAsync(locations);
        return partner;
    }

    /// <summary>An account that was made in another way.</summary>
    public static SeededPartner Of(IPortal host, string accountId, string tenantId, string country) =>
        new(host, country) { Id = accountId, TenantId = tenantId };

    public Task AddAsync(params SeededLocation[] locations) =>
        TestSteps.SendAsync(_host, Step("content", "data", [.. locations.Select(location => location.ToContent(Id))]));

    public Task AddUserAsync(string userName, params string[] roles) => TestSteps.SendAsync(_host, UserStep(userName, roles));

    /// <summary>Enrolls the account in programs.</summary>
    public Task SetProgramsAsync(params string[] programs)
    {
        Programs = programs;
        return TestSteps.SendAsync(_host, Step("content", "data", ToContent()));
    }

    /// <summary>Puts an association into the store as if it had come about earlier.</summary>
    /// <param name="location">A location of the account.</param>
    /// <param name="state">Its state.</param>
    /// <param name="more">Further properties of its part.</param>
    /// <returns>Its id.</returns>
    public async Task<string> AddAssociationAsync(SeededLocation location, string state = "Active", JsonObject? more = null)
    {
        var part = new JsonObject
        {
            ["AccountId"] = Id,
            ["TenantId"] = TenantId,
            ["LocationId"] = location.Id,
            ["MpnId"] = location.MpnId,
            ["State"] = state,
            ["IsExclusive"] = true,
            ["TenantCountryAtDecision"] = Country,
            ["LocationCountryAtDecision"] = location.Country,
            ["RequestedBy"] = UserName,
            ["RequestedUtc"] = "2026-01-12T09:00:00Z",
        };
        foreach (var (name, value) in more ?? [])
        {
            part[name] = value?.DeepClone();
        }

        var id = NewId();
        await TestSteps.SendAsync(
            _host, Step("content", "data", Content(id, "MpnAssociation", location.MpnId!, new JsonObject { ["AssociationPart"] = part })));
        return id;
    }

    /// <summary>Adds a location in the tenant's country and associates it, so that features are open.</summary>
    public async Task AssociateAsync()
    {
        var location = new SeededLocation("Associated", "Test City", Country);
        await AddAsync(location);
        await AddAssociationAsync(location);
    }

    public Task<PortalBrowser> SignInAsync(string language = "en-US") => PortalBrowser.SignInAsync(_host, UserName, language);

    internal static string NewId() => $"4t{Guid.NewGuid():N}"[..26];

    internal static JsonObject Content(string id, string type, string text, JsonObject parts)
    {
        parts["ContentItemId"] = id;
        parts["ContentItemVersionId"] = NewId();
        parts["ContentType"] = type;
        parts["DisplayText"] = text;
        parts["Latest"] = true;
        parts["Published"] = true;
        return parts;
    }

    private JsonObject ToContent() => Content(Id, "PartnerAccount", Name, new JsonObject
    {
        ["PartnerAccountPart"] = new JsonObject
        {
            ["TenantId"] = TenantId,
            ["Country"] = Country,
            ["Domain"] = $"t{TenantId[..8]}.example",
            ["MpnId"] = GlobalMpnId,
            ["Slug"] = $"t{TenantId[..8]}",
            ["CloudCode"] = "global",
            ["Status"] = "Active",
            ["Programs"] = new JsonArray([.. Programs.Select(program => JsonValue.Create(program))]),
        },
        ["OrganizationProfilePart"] = new JsonObject
        {
            ["CompanyName"] = Name,
            ["DefaultAddress"] = new JsonObject { ["Country"] = Country, ["AddressLine1"] = "1 Test Street", ["City"] = "Test City" },
        },
    });

    private JsonObject UserStep(string userName, params string[] roles) => Step("PartnerUsers", "Users", new JsonObject
    {
        ["UserName"] = userName,
        ["Email"] = $"{userName}@example.com",
        ["RoleNames"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        ["Password"] = PortalProcess.Password,
        ["AccountId"] = Id,
    });

    private static JsonObject Step(string name, string list, params JsonObject[] entries) =>
        new() { ["name"] = name, [list] = new JsonArray([.. entries]) };
}
