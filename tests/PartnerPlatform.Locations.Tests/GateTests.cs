using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using PartnerPlatform.Locations.Security;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Tests;

/// <summary>The requirement of an association as part of a policy.</summary>
public sealed class GateTests
{
    private const string Policy = "Incentives";
    private const string Associated = "associated";

    [Theory]
    [InlineData(Associated, null, true)]
    [InlineData("other", null, false)]
    [InlineData("other", Associated, true)]
    [InlineData(Associated, "other", false)]
    [InlineData(null, null, false)]
    public async Task A_policy_asks_the_gate_for_the_account_of_the_resource_or_else_of_the_user(string? own, string? resource, bool isAllowed)
    {
        var result = await AuthorizeAsync(own, resource);

        result.Succeeded.ShouldBe(isAllowed);
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        var result = await AuthorizeAsync("other", resource: null);

        result.Failure!.FailureReasons.Single().Message.ShouldBe(
            MpnAssociationRules.CheckFeature(PartnerFeature.Incentives, AssociationState.None).Format(System.Globalization.CultureInfo.CurrentUICulture));
    }

    private static async Task<AuthorizationResult> AuthorizeAsync(string? own, string? resource)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddAuthorization(options => options.AddPolicy(
                Policy, policy => policy.AddRequirements(new RequiresMpnAssociation(PartnerFeature.Incentives))))
            .AddSingleton<IMpnGate, Gate>()
            .AddSingleton<IAuthorizationHandler, RequiresMpnAssociationHandler>()
            .BuildServiceProvider();
        Claim[] claims = own is null ? [] : [new Claim(PartnerClaims.AccountId, own)];
        var user = new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
        var about = resource is null ? null : new PartnerAccountResource(resource);
        return await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, about, Policy);
    }

    private sealed class Gate : IMpnGate
    {
        public ValueTask<RuleResult> CheckAsync(string accountId, PartnerFeature feature) => ValueTask.FromResult(
            MpnAssociationRules.CheckFeature(feature, accountId == Associated ? AssociationState.Active : AssociationState.None));
    }
}
