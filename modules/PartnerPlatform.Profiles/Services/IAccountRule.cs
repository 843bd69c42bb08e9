namespace PartnerPlatform.Profiles.Services;

/// <summary>A condition of another module on a partner account, asked before host staff or an import creates or changes it.</summary>
public interface IAccountRule
{
    /// <summary>What stands against it; a note's field is one of the account's form.</summary>
    ValueTask<IReadOnlyList<RuleNote>> CheckAsync(AccountDraft draft);
}
