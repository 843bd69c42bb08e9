using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using YesSql;

namespace PartnerPlatform.Profiles.Handlers;

/// <summary>Gives a new account its public name, and drops public pages when an account changes.</summary>
public sealed class PartnerAccountPartHandler : ContentPartHandler<PartnerAccountPart>
{
    private const int MaxSlugLength = 100;

    private static readonly object _changedAccounts = new();

    private readonly ISession _session;

    public PartnerAccountPartHandler(ISession session)
    {
        _session = session;
    }

    public override async Task CreatingAsync(CreateContentContext context, PartnerAccountPart part)
    {
        if (string.IsNullOrEmpty(part.Slug))
        {
            part.Slug = await CreateSlugAsync(context.ContentItem.DisplayText);
            context.ContentItem.Apply(nameof(PartnerAccountPart), part);
        }
    }

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
            ShellScope.AddDeferredTask(scope => EvictAsync(scope.ServiceProvider.GetRequiredService<IOutputCacheStore>(), accountIds));
        }

        accountIds.Add(account.ContentItemId);
        return Task.CompletedTask;
    }

    private static async Task EvictAsync(IOutputCacheStore cache, HashSet<string> accountIds)
    {
        await cache.EvictByTagAsync(PortalCacheTags.Directory, CancellationToken.None);
        foreach (var accountId in accountIds)
        {
            await cache.EvictByTagAsync(PortalCacheTags.Account(accountId), CancellationToken.None);
        }
    }

    private async Task<string> CreateSlugAsync(string? displayText)
    {
        var words = SearchText.Normalize(displayText).Split([' ', '-', '.', '@'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words);
        name = name.Length == 0 ? "partner" : name[..Math.Min(name.Length, MaxSlugLength)].TrimEnd('-');

        var slug = name;
        for (var number = 2; await IsTakenAsync(slug); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return slug;
    }

    private async Task<bool> IsTakenAsync(string slug) =>
        await _session.QueryIndex<PartnerAccountIndex>(index => index.Slug == slug).FirstOrDefaultAsync() is not null;
}
