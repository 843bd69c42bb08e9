using OrchardCore.ContentManagement;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Says who verifies a location that was submitted. A verification module replaces it, decides in its own way,
/// and answers through <see cref="ILocationService.VerifyAsync"/> and <see cref="ILocationService.FailVerificationAsync"/>.
/// </summary>
public interface ILocationVerification
{
    /// <summary>Starts the verification; the location waits for it.</summary>
    Task StartAsync(ContentItem location);
}
