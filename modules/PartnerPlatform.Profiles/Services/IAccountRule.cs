using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>A condition of another module on a partner account, asked before host staff or an import creates or changes it.</summary>
public interface IAccountRule
{
    ValueTask<RuleResult> CheckAsync(AccountDraft draft);
}
