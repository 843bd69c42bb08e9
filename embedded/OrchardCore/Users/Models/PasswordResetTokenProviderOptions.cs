using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Services;

namespace OrchardCore.Users.Models;

internal sealed class PasswordResetTokenProviderOptions : DataProtectionTokenProviderOptions
{
    public PasswordResetTokenProviderOptions()
    {
        Name = PasswordResetTokenProvider.ProviderName;
        TokenLifespan = TimeSpan.FromMinutes(15);
    }
}
