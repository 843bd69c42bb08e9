namespace OrchardCore.Setup.Services;

/// <summary>Makes the id of the first administrator.</summary>
public interface ISetupUserIdGenerator
{
    /// <summary>Returns a new id.</summary>
    string GenerateUniqueId();
}
