namespace PartnerPlatform.Profiles.Services;

/// <summary>A module that gives out MPN IDs, so that an account can't take one that belongs to someone else.</summary>
public interface IMpnIdOwner
{
    /// <summary>Whether the MPN ID belongs to another account than the given one.</summary>
    Task<bool> IsTakenAsync(string mpnId, string? exceptAccountId);
}
