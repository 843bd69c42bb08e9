using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Services;

namespace OrchardCore.Users.Models;

/// <summary>How long a link to set a new password works.</summary>
public sealed class PasswordResetTokenProviderOptions : DataProtectionTokenProviderOptions
{
    /// <summary>Creates the options: 15 minutes.</summary>
    public PasswordResetTokenProviderOptions()
    {
        Name = PasswordResetTokenProvider.ProviderName;
        TokenLifespan = TimeSpan.FromMinutes(15);
    }
}
