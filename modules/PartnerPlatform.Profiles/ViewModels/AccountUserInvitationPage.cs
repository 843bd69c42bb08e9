using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountUserInvitationPage(string AccountName, string? ForeignAccountId, User User, AccountUserInvitation Invitation);
