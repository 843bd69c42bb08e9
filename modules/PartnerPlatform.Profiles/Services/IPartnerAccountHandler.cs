using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Services;

/// <summary>
/// Is told of each change of a partner account before it is committed. What it does is part of the same transaction, and
/// an exception takes the change back; those of content handlers are logged and lost.
/// </summary>
public interface IPartnerAccountHandler
{
    Task UpdatedAsync(ContentItem account);
}
