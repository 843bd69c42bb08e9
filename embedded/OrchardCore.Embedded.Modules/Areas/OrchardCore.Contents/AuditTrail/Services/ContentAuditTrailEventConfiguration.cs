using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Contents.AuditTrail.Services;

/// <summary>Registers what can happen to content items.</summary>
public sealed class ContentAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    /// <summary>The category.</summary>
    public const string Content = nameof(Content);

    /// <summary>An item was created.</summary>
    public const string Created = nameof(Created);

    /// <summary>A draft was saved.</summary>
    public const string Saved = nameof(Saved);

    /// <summary>An item was published.</summary>
    public const string Published = nameof(Published);

    /// <summary>An item was unpublished.</summary>
    public const string Unpublished = nameof(Unpublished);

    /// <summary>An item was deleted.</summary>
    public const string Removed = nameof(Removed);

    /// <summary>An item was copied.</summary>
    public const string Cloned = nameof(Cloned);

    /// <summary>An item was put back to how it had been.</summary>
    public const string Restored = nameof(Restored);

    /// <summary>Creates the configuration.</summary>
    public ContentAuditTrailEventConfiguration()
    {
    }

    /// <inheritdoc/>
    public void Configure(AuditTrailOptions options) => options
        .For<ContentAuditTrailEventConfiguration>(Content, S => S["Content"])
        .WithEvent(Created, S => S["Content created"], S => S["A content item was created."], true)
        .WithEvent(Saved, S => S["Content saved"], S => S["A draft of a content item was saved."], true)
        .WithEvent(Published, S => S["Content published"], S => S["A content item was published."], true)
        .WithEvent(Unpublished, S => S["Content unpublished"], S => S["A content item was unpublished."], true)
        .WithEvent(Removed, S => S["Content deleted"], S => S["A content item was deleted."], true)
        .WithEvent(Cloned, S => S["Content copied"], S => S["A content item was copied."], true)
        .WithEvent(Restored, S => S["Content restored"], S => S["A content item was put back to a previous version."], true);
}
