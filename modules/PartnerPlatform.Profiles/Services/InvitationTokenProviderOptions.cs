using Microsoft.AspNetCore.Identity;

namespace PartnerPlatform.Profiles.Services;

/// <summary>How long an invitation can be accepted: 7 days, since people are away and the mail is all they have.</summary>
public sealed class InvitationTokenProviderOptions : DataProtectionTokenProviderOptions
{
    public InvitationTokenProviderOptions()
    {
        Name = InvitationTokenProvider.ProviderName;
        TokenLifespan = TimeSpan.FromDays(7);
    }
}
