namespace PartnerPlatform.Rules;

/// <summary>The clouds that partners sell.</summary>
public enum PartnerCloud
{
    /// <summary>The global cloud.</summary>
    Global,

    /// <summary>Microsoft Cloud for US Government.</summary>
    UsGovernment,

    /// <summary>Microsoft Cloud Germany.</summary>
    Germany,

    /// <summary>The cloud in China operated by 21Vianet.</summary>
    China,
}
