using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record MpnPolicyPage(MpnPolicyForm Form, MpnSettings Settings, CalendarDate Today, bool CanManage);
