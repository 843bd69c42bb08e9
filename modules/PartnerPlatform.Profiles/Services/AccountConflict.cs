namespace PartnerPlatform.Profiles.Services;

/// <summary>What another request did at the same moment, so that an account isn't saved.</summary>
public enum AccountConflict
{
    None,

    /// <summary>It changed the account.</summary>
    Changed,

    /// <summary>It gave the tenant to another account.</summary>
    TenantTaken,

    /// <summary>It gave the MPN ID to another account.</summary>
    MpnIdTaken,
}
