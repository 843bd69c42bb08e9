using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Handlers;

/// <summary>Gives a new account its public name, and drops public pages when an account changes.</summary>
public sealed class PartnerAccountPartHandler : ContentPartHandler<PartnerAccountPart>
{
    private static readonly object _changedAccounts = new();

    private readonly AccountSlugs _slugs;

    public PartnerAccountPartHandler(AccountSlugs slugs)
    {
        _slugs = slugs;
    }

    public override Task CreatingAsync(CreateContentContext context, PartnerAccountPart part) => _slugs.EnsureAsync(context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context, PartnerAccountPart part) => DropPagesAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context, PartnerAccountPart part) => DropPagesAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context, PartnerAccountPart part) => DropPagesAsync(context.ContentItem);

    // After the commit: a page made before it would be kept with what was there before.
    private static Task DropPagesAsync(ContentItem account)
    {
        if (ShellScope.Get<HashSet<string>>(_changedAccounts) is not { } accountIds)
        {
            accountIds = [];
            ShellScope.Set(_changedAccounts, accountIds);
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider
                .GetRequiredService<PublicPages>()
                .DropAsync([PortalCacheTags.Directory, .. accountIds.Select(PortalCacheTags.Account)]));
        }

        accountIds.Add(account.ContentItemId);
        return Task.CompletedTask;
    }
}
