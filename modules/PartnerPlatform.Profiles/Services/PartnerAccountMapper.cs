using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Takes a checked form into the account.</summary>
public static class PartnerAccountMapper
{
    public static void Apply(PartnerAccountForm form, PartnerAccountPart part, ProfileRevision revision)
    {
        part.TenantId = AccountChecker.NormalizeTenantId(form.TenantId);
        part.Country = CountryCode.TryParse(form.Country, out var country) ? country.Value : form.Country;
        part.Domain = form.Domain?.Trim().ToLowerInvariant();
        part.VerifiedDomains = [.. AccountChecker.SplitDomains(form.VerifiedDomains).Distinct()];
        part.MpnId = MpnId.TryParse(form.MpnId, out var mpnId) ? mpnId.Value : null;
        part.Status = form.Status;
        part.Programs = [.. form.Programs.Intersect(Enum.GetNames<PartnerPrograms>()).Except([nameof(PartnerPrograms.None)])];
        part.Revision = revision;
    }
}
