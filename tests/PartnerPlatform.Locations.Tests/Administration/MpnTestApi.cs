using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>Makes data for tests through the services of the modules, and tells how things stand.</summary>
public sealed class MpnTestApi(
    IPartnerAccountStore accounts,
    ILocationStore locations,
    ILocationService locationService,
    IMpnAssociationService associations,
    IFeatureGate gate,
    IUserService users,
    ISiteService siteService,
    MpnRecheckRunner recheck,
    IAuditTrailManager auditTrail,
    IEnumerable<IRecipeStepHandler> steps,
    MpnTestLog log)
{
    private static readonly Dictionary<string, PostalAddress> _addresses = new()
    {
        ["FR"] = new() { Country = "FR", AddressLine1 = "24 rue de Rivoli", City = "Paris", PostalCode = "75004" },
        ["GB"] = new() { Country = "GB", AddressLine1 = "18 Fenchurch Street", City = "London", PostalCode = "EC3M 3BD" },
        ["MC"] = new() { Country = "MC", AddressLine1 = "1 avenue des Spélugues", City = "Monaco", PostalCode = "98000" },
    };

    public async Task<object> RunAsync(string action, IQueryCollection query)
    {
        string Value(string name) => query[name].ToString();
        return action switch
        {
            "account" => await CreateAccountAsync(Value("name"), Value("country")),
            "user" => await CreateUserAsync(Value("name"), Value("accountId"), Value("role")),
            "location" => await CreateLocationAsync(Value("accountId"), Value("name"), Value("country")),
            "move" => await MoveAsync(Value("locationId"), Value("country")),
            "suspend" => await SuspendAsync(Value("locationId")),
            "associate" => await AssociateAsync(Value("accountId"), [.. query["mpnId"]], Value("user"), query.ContainsKey("isUpdate")),
            "state" => await DescribeAsync(Value("associationId")),
            "list" => (await associations.ListOpenAsync(Value("accountId"))).Select(item => item.Association().State.ToString()),
            "gate" => Ids(await gate.CheckAsync((await accounts.GetAsync(Value("accountId")))!, PartnerFeature.Incentives)),
            "steps" => log.Steps.Where(step => step.AccountId == Value("accountId")).Select(step => step.Step),
            "fail" => log.Failing.TryAdd(Value("accountId"), true),
            "events" => await RecordEventsAsync(Value("accountId"), int.Parse(Value("count"), CultureInfo.InvariantCulture)),
            "recheck" => await recheck.GetAsync(),
            "recipe" => await RunStepAsync(Value("step")),
            "settings" => await siteService.GetSettingsAsync<MpnSettings>(),
            _ => throw new ArgumentException(action),
        };
    }

    private async Task<object> CreateAccountAsync(string name, string country)
    {
        var account = await accounts.NewAsync();
        account.DisplayText = name;
        var tenantId = Guid.NewGuid().ToString();
        account.Apply(nameof(PartnerAccountPart), new PartnerAccountPart { TenantId = tenantId, Country = country, Domain = $"d{tenantId[..8]}.example" });
        account.Apply(nameof(OrganizationProfilePart), new OrganizationProfilePart { CompanyName = name, Culture = "fr-FR", DefaultAddress = _addresses["FR"] });
        await accounts.CreateAsync(account);
        return new { accountId = account.ContentItemId, tenantId };
    }

    private async Task<object> CreateUserAsync(string name, string accountId, string role)
    {
        var user = new User { UserName = name, Email = $"{name}@company.example", EmailConfirmed = true, IsEnabled = true, RoleNames = [role] };
        user.Put(new PartnerMembership { AccountId = accountId });
        var errors = new List<string>();
        await users.CreateUserAsync(user, PortalProcess.Password, (_, message) => errors.Add(message));
        return new { email = user.Email, errors };
    }

    private async Task<object> CreateLocationAsync(string accountId, string name, string country)
    {
        var account = (await accounts.GetAsync(accountId))!;
        var created = await locationService.CreateAsync(account, Details(name, country), MpnActor.System);
        if (created.Location is not { } location)
        {
            return new { rules = Ids(created.Result) };
        }

        await locationService.SubmitAsync(account, location, MpnActor.System);
        await locationService.VerifyAsync(location, MpnActor.System);
        return new { locationId = location.ContentItemId, mpnId = location.Location().MpnId, rules = Ids(created.Result) };
    }

    private async Task<object> MoveAsync(string locationId, string country)
    {
        var location = (await locations.GetAsync(locationId))!;
        var part = location.Location();
        var account = (await accounts.GetAsync(part.AccountId))!;
        return Ids((await locationService.EditAsync(account, location, Details(part.Name!, country), null, new MpnActor("partner", PartnerRoles.GlobalAdmin))).Result);
    }

    private async Task<object> SuspendAsync(string locationId)
    {
        var reason = new DecisionReason { Code = ReasonCode.NoAnswer, EnglishText = "Nobody answered.", FrenchText = "Personne n’a répondu." };
        return Ids((await locationService.SuspendAsync((await locations.GetAsync(locationId))!, reason, MpnActor.System)).Result);
    }

    private async Task<object> AssociateAsync(string accountId, string?[] mpnIds, string user, bool isUpdate)
    {
        var account = (await accounts.GetAsync(accountId))!;
        var outcome = await associations.SubmitAsync(account, mpnIds, isUpdate, new MpnActor(user, PartnerRoles.GlobalAdmin));
        return new { ids = outcome.Associations.Select(item => item.ContentItemId), rules = Ids(outcome.Result) };
    }

    private async Task<object> DescribeAsync(string associationId)
    {
        var part = (await associations.GetAsync(associationId))!.Association();
        return new
        {
            state = part.State.ToString(),
            problems = part.Problems.Select(problem => problem.RuleId),
            texts = part.Problems.Select(problem => problem.English),
            reminders = part.RemindersSent,
            policyVersion = part.PolicyVersion,
            graceDays = (part.GraceEndsUtc - part.ReviewSinceUtc)?.TotalDays,
        };
    }

    // What happened to other associations of the account.
    private async Task<object> RecordEventsAsync(string accountId, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var data = new MpnAuditEvent { AccountId = accountId, AssociationId = $"other{i}", MpnId = "1", Event = AssociationEvent.Submit };
            await auditTrail.RecordEventAsync(new AuditTrailContext<MpnAuditEvent>(
                MpnAuditNames.Requested, MpnAuditNames.Category, accountId, string.Empty, "system", data));
        }

        return count;
    }

    private async Task<object> RunStepAsync(string json)
    {
        var step = JsonNode.Parse(json)!.AsObject();
        var context = new RecipeExecutionContext { Name = step["name"]!.GetValue<string>(), Step = step };
        foreach (var handler in steps)
        {
            await handler.ExecuteAsync(context);
        }

        return context.Errors;
    }

    private static LocationDetails Details(string name, string country) => new()
    {
        Name = name,
        Address = _addresses[country],
        PrimaryContact = new() { FirstName = "Camille", LastName = "Laurent", Email = "camille@company.example", PhoneNumber = "+33 4 65 71 01 23" },
    };

    private static string Ids(RuleResult result) => string.Join(',', result.Violations.Select(violation => violation.Id.Value));
}
