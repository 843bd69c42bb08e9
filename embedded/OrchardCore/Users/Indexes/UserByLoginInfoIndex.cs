using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds users by their external accounts.</summary>
public class UserByLoginInfoIndex : MapIndex
{
    /// <summary>The provider of the account.</summary>
    public string LoginProvider { get; set; } = null!;

    /// <summary>The provider's identifier of the account.</summary>
    public string ProviderKey { get; set; } = null!;
}
