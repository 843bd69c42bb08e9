using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Modules.Tests;

/// <summary>The gate before features, with a condition as the module of locations has one.</summary>
public sealed class FeatureGateTests
{
    private const string Own = "own";
    private const string Foreign = "foreign";

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_refused_feature_answers_403_with_the_rule(string method)
    {
        var context = await RunAsync(method, null, isRefused: true);

        context.Result.ShouldBeOfType<PortalErrorResult>();
        var json = context.Result.ShouldBeOfType<PortalErrorResult>().ToResult(context.HttpContext).ShouldBeOfType<JsonResult>();
        json.StatusCode.ShouldBe(StatusCodes.Status403Forbidden);
        json.Value.ShouldBeOfType<PortalError>().Data[0].RuleId.ShouldBe("MPN-016");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task An_allowed_feature_opens(string method) => (await RunAsync(method, null, isRefused: false)).Result.ShouldBeNull();

    [Fact]
    public async Task Host_staff_reads_on_but_changes_nothing()
    {
        (await RunAsync("GET", Foreign, isRefused: true)).Result.ShouldBeNull();
        (await RunAsync("POST", Foreign, isRefused: true)).Result.ShouldBeOfType<PortalErrorResult>();
    }

    [Fact]
    public async Task An_account_that_cannot_be_seen_is_missing() =>
        (await RunAsync("GET", "other", isRefused: false)).Result.ShouldBeOfType<NotFoundResult>();

    [Fact]
    public void A_remedy_links_to_the_page_of_the_module_that_knows_it()
    {
        var links = new RemedyLinks([new NoLinks(), new AssociationLinks()]);
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString("?accountId=foreign");
        var url = new UrlHelper(new ActionContext(context, new RouteData(), new ActionDescriptor()));

        links.Find(new RuleRemedy("AssociateMpn"), url).ShouldBe("/associate?accountId=foreign");
        links.Find(new RuleRemedy("AskAdmin"), url).ShouldBeNull();
    }

    private static async Task<AuthorizationFilterContext> RunAsync(string method, string? accountId, bool isRefused)
    {
        var http = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(PartnerClaims.AccountId, Own)], "test")),
        };
        http.Request.Method = method;
        http.Request.Headers.Accept = "application/json";
        http.Request.QueryString = accountId is null ? default : new QueryString($"?accountId={accountId}");
        var context = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), new ActionDescriptor()), []);
        var state = isRefused ? AssociationState.None : AssociationState.Active;

        await new RequiresFeatureFilter(new Access(), new FeatureGate([new Condition(state)]), PartnerFeature.UserManagement).OnAuthorizationAsync(context);
        return context;
    }

    private sealed class Condition(AssociationState state) : IFeatureCondition
    {
        public int Order => 0;

        public ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature) =>
            ValueTask.FromResult(MpnAssociationRules.CheckFeature(feature, state));
    }

    private sealed class Access : IPartnerAccess
    {
        public Task<ContentItem?> FindAsync(ClaimsPrincipal user, string? accountId) => Task.FromResult(
            (accountId ?? Own) is var id && id is Own or Foreign ? new ContentItem { ContentItemId = id } : null);

        public Task<PartnerAccess> OpenAsync(ClaimsPrincipal user, string? accountId, Permission permission) => Task.FromResult(PartnerAccess.NotFound);

        public Task<bool> IsAllowedAsync(ClaimsPrincipal user, string accountId, Permission permission) => Task.FromResult(false);
    }

    private sealed class NoLinks : IRemedyLinkProvider
    {
        public string? GetUrl(RuleRemedy remedy, IUrlHelper url, string? accountId) => null;
    }

    private sealed class AssociationLinks : IRemedyLinkProvider
    {
        public string? GetUrl(RuleRemedy remedy, IUrlHelper url, string? accountId) =>
            remedy.Kind == "AssociateMpn" ? $"/associate?accountId={accountId}" : null;
    }
}
