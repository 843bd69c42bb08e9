using OrchardCore.ContentManagement;

namespace PartnerPlatform.Locations.Services;

/// <summary>Leaves submitted locations in the queue, where a person of the host decides.</summary>
public sealed class QueueLocationVerification : ILocationVerification
{
    public Task StartAsync(ContentItem location) => Task.CompletedTask;
}
