using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Sets the owner, the author and the dates of items.</summary>
/// <param name="clock">The clock.</param>
/// <param name="httpContextAccessor">The request, whose user is the author.</param>
public class UpdateContentsHandler(IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task InitializingAsync(InitializingContentContext context)
    {
        if (GetUser() is { } user)
        {
            context.ContentItem.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            context.ContentItem.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CreatingAsync(CreateContentContext context)
    {
        var now = clock.UtcNow;
        context.ContentItem.CreatedUtc ??= now;
        context.ContentItem.ModifiedUtc = now;

        if (context.ContentItem.Owner is null && GetUser() is { } user)
        {
            context.ContentItem.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            context.ContentItem.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;

        if (GetUser() is { } user)
        {
            context.ContentItem.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task VersioningAsync(VersionContentContext context)
    {
        context.BuildingContentItem.Owner = context.ContentItem.Owner;
        context.BuildingContentItem.CreatedUtc = context.ContentItem.CreatedUtc;
        context.BuildingContentItem.PublishedUtc = context.ContentItem.PublishedUtc;
        context.BuildingContentItem.ModifiedUtc = clock.UtcNow;

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        var now = clock.UtcNow;

        if (context.ContentItem.PublishedUtc is null)
        {
            context.ContentItem.CreatedUtc ??= now;
        }

        context.ContentItem.PublishedUtc = now;

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;

        return Task.CompletedTask;
    }

    private ClaimsPrincipal? GetUser()
        => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
