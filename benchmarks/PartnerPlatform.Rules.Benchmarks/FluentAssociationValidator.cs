using FluentValidation;

namespace PartnerPlatform.Rules.Benchmarks;

/// <summary>The checks of an association as one writes them with FluentValidation.</summary>
internal sealed class FluentAssociationValidator : AbstractValidator<AssociationRequest>
{
    public FluentAssociationValidator(IMpnDirectory directory)
    {
        MpnLocation? Find(AssociationRequest request) => directory.Find(MpnId.TryParse(request.MpnId, out var id) ? id : default);

        RuleFor(r => r.MpnId).NotEmpty();
        RuleFor(r => r.Roles).Must(roles => (roles & RoleMatrix.GetRoles(PartnerAction.AssociateMpnId)) != 0);
        RuleFor(r => r.Tenant.Cloud).Must(cloud => CloudDirectory.Default[cloud].GetStatus(new CalendarDate(2026, 11, 22)) == CloudStatus.Open);
        RuleFor(r => r.MpnId).Matches("^[1-9][0-9]{0,9}$");
        RuleFor(r => r.MpnId).Must((r, _) => Find(r)?.AccountId == r.AccountId);
        RuleFor(r => r.MpnId).Must((r, _) => Find(r)?.AccountType == MpnAccountType.Location);
        RuleFor(r => r.MpnId).Must((r, _) => Find(r)?.Status == LocationStatus.Active);
        RuleFor(r => r.Tenant.AccountId).Equal(r => r.AccountId);
        RuleFor(r => r.Tenant.Country).NotEmpty();
        RuleFor(r => r.Tenant.Country).Must((r, country) => country == Find(r)?.Country);
        RuleFor(r => r.Tenant.ActiveMpnId).Must((r, active) => !active.HasValue || r.IsUpdate);
        RuleFor(r => r.Tenant.ActiveMpnId).Must((r, active) => active.Value != r.MpnId);
        RuleFor(r => r.MpnId).Must((r, _) => Find(r) is not { AssociatedTenant: { HasValue: true } other } || other == r.Tenant.TenantId);
    }
}
