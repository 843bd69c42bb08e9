using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Makes and reads the codes of invitations. Like all codes of users they end when the security stamp changes.</summary>
public sealed class InvitationTokenProvider : DataProtectorTokenProvider<IUser>
{
    public const string ProviderName = "PartnerInvitation";

    public InvitationTokenProvider(
        IDataProtectionProvider dataProtectionProvider,
        IOptions<InvitationTokenProviderOptions> options,
        ILogger<InvitationTokenProvider> logger)
        : base(dataProtectionProvider, options, logger)
    {
    }
}
