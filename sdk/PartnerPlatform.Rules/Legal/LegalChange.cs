namespace PartnerPlatform.Rules;

/// <summary>What differs between two versions of a legal profile, and what follows from it.</summary>
public sealed class LegalChange
{
    private LegalChange(IReadOnlyList<FieldChange> fields, IReadOnlyList<CheckType> checks)
    {
        Fields = fields;
        Checks = checks;
    }

    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>The checks that the change needs; other areas keep their last result.</summary>
    public IReadOnlyList<CheckType> Checks { get; }

    /// <summary>Whether anything has to be verified.</summary>
    public bool IsMaterial => Fields.Any(f => f.IsMaterial);

    /// <summary>Whether the name or the address differs in a way that tax information depends on.</summary>
    public bool AffectsTax => Fields.Any(f => f.IsMaterial && f.Field is LegalField.CompanyName or LegalField.Country or LegalField.State
        or LegalField.City or LegalField.PostalCode or LegalField.Street or LegalField.RegistrationNumber);

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The version in force, or null when there is none.</param>
    /// <param name="after">The new version.</param>
    /// <returns>The differences. Letter case, blanks, punctuation, the writing of legal forms and of phone numbers aren't material.</returns>
    public static LegalChange Compare(LegalProfile? before, LegalProfile after)
    {
        before ??= new LegalProfile();
        var changes = new List<FieldChange>();
        var old = before.Address ?? new PostalAddress();
        var now = after.Address ?? new PostalAddress();
        Add(changes, LegalField.CompanyName, before.CompanyName, after.CompanyName, !CompanyNames.IsSame(before.CompanyName, after.CompanyName));
        Add(changes, LegalField.Country, old.Country, now.Country, !AddressRules.IsSameCountry(old.Country, now.Country));
        Add(changes, LegalField.State, old.State, now.State);
        Add(changes, LegalField.City, old.City, now.City);
        Add(changes, LegalField.PostalCode, old.PostalCode, now.PostalCode);
        Add(changes, LegalField.Street, Street(old), Street(now));
        Add(changes, LegalField.ContactName, Name(before.PrimaryContact), Name(after.PrimaryContact));
        Add(changes, LegalField.ContactEmail, before.PrimaryContact?.Email, after.PrimaryContact?.Email,
            !string.Equals(before.PrimaryContact?.Email, after.PrimaryContact?.Email, StringComparison.OrdinalIgnoreCase));
        Add(changes, LegalField.ContactPhone, before.PrimaryContact?.PhoneNumber, after.PrimaryContact?.PhoneNumber, false);
        Add(changes, LegalField.RegistrationNumber, before.RegistrationNumber, after.RegistrationNumber);
        Add(changes, LegalField.CompanyApprover, Approver(before), Approver(after));
        Add(changes, LegalField.LatinForm, Latin(before), Latin(after), false);
        Add(changes, LegalField.SecurityContact, before.SecurityContact?.ToString(), after.SecurityContact?.ToString(), false);
        return new LegalChange(changes, GetChecks(changes, after));
    }

    private static void Add(List<FieldChange> changes, LegalField field, string? before, string? after) =>
        Add(changes, field, before, after, !AddressRules.IsSame(before, after));

    private static void Add(List<FieldChange> changes, LegalField field, string? before, string? after, bool isMaterial)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            changes.Add(new FieldChange(field, before, after, isMaterial));
        }
    }

    private static CheckType[] GetChecks(List<FieldChange> changes, LegalProfile after)
    {
        var checks = new SortedSet<CheckType>();
        foreach (var change in changes.Where(c => c.IsMaterial))
        {
            switch (change.Field)
            {
                case LegalField.Country:
                    checks.UnionWith([CheckType.EmailOwnership, CheckType.EmailDomain, CheckType.Employment, CheckType.Business]);
                    break;
                case LegalField.ContactEmail:
                    checks.UnionWith([CheckType.EmailOwnership, CheckType.EmailDomain, CheckType.Employment]);
                    break;
                case LegalField.ContactName:
                    checks.Add(CheckType.Employment);
                    break;
                case LegalField.CompanyName:
                    checks.Add(CheckType.Business);
                    if (!CompanyNames.MatchesDomain(after.CompanyName, after.PrimaryContact?.Email))
                    {
                        checks.Add(CheckType.Employment);
                    }

                    break;
                default:
                    checks.Add(CheckType.Business);
                    break;
            }
        }

        return [.. checks];
    }

    private static string? Street(PostalAddress address) => Join("\n", address.AddressLine1, address.AddressLine2);

    private static string? Name(Contact? contact) => Join(" ", contact?.FirstName, contact?.LastName);

    private static string? Approver(LegalProfile profile)
    {
        var address = profile.CompanyApproverAddress;
        return Join(" ", profile.CompanyApproverEmail, address is null ? null : Join(" ", address.FirstName, address.LastName, address.AddressLine1, address.City, address.PostalCode, address.Country));
    }

    private static string? Latin(LegalProfile profile) => Join(" ", profile.LatinName, profile.LatinAddress?.AddressLine1, profile.LatinAddress?.City);

    private static string? Join(string separator, params string?[] parts) =>
        Characters.Normalize(string.Join(separator, parts.Where(part => part is not null)));
}
