namespace PartnerPlatform.Profiles.Services;

public enum ImportRowOutcome
{
    Created,
    Updated,

    /// <summary>Nothing is saved of the row.</summary>
    Failed,
}
