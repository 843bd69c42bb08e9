namespace PartnerPlatform.Rules;

/// <summary>What the rules need to know of company names.</summary>
internal static class CompanyNames
{
    // Folded: no accents, blanks or punctuation.
    private static readonly HashSet<string> _forms = new(StringComparer.Ordinal)
    {
        "LLC", "LLP", "LP", "INC", "INCORPORATED", "CORP", "CORPORATION", "CO", "COMPANY", "LTD", "LIMITED", "PLC", "PTYLTD", "PTY", "PVTLTD",
        "GMBH", "AG", "KG", "OHG", "UG", "EK", "GMBHCOKG", "SA", "SAS", "SASU", "SARL", "EURL", "SCI", "SNC", "SCOP", "SE", "SPA", "SRL", "SAPA",
        "BV", "NV", "VOF", "AB", "AS", "ASA", "APS", "OY", "OYJ", "SL", "SLU", "SLL", "LDA", "LTDA", "EIRELI", "SPZOO", "KFT", "ZRT", "NYRT",
        "SRO", "DOO", "DD", "OOO", "ZAO", "PAO", "OU", "UAB", "SIA", "EOOD", "OOD", "AE", "EPE", "IKE", "KK", "SDNBHD", "PTELTD", "CPA", "PC",
        "PLLC", "SC", "SCRL", "SPRL", "ASBL", "EI",
    };

    private static readonly string[] _topLevelDomains =
        ["COM", "NET", "ORG", "FR", "DE", "UK", "EU", "IO", "BIZ", "INFO", "US", "CA", "ES", "IT", "NL", "BE", "CH", "APP", "DEV", "CLOUD"];

    public static bool IsSame(string? left, string? right) => Fold(left) == Fold(right);

    /// <summary>Nothing but a legal form, one character, or no letter and no digit at all.</summary>
    public static bool IsIncomplete(string? name)
    {
        var folded = Fold(name);
        return folded.Length < 2 || _forms.Contains(folded);
    }

    /// <summary>A domain, the same character again and again, or single characters: allowed, but likely a mistake.</summary>
    public static bool IsDoubtful(string name)
    {
        var folded = Fold(name);
        if (folded.Length >= 3 && folded.All(c => c == folded[0]))
        {
            return true;
        }

        var words = name.Split([' ', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return (words.Length >= 2 && words.All(w => w.Length == 1)) || words.Any(HasTopLevelDomain);
    }

    /// <summary>Whether the mail domain is named like the company.</summary>
    public static bool MatchesDomain(string? name, string? email)
    {
        if (!EmailAddress.TryParse(email, out var address) || name is null)
        {
            return false;
        }

        var label = Characters.Fold(address.Domain.Split('.')[0]);
        return label.Length >= 3 && Fold(name).Contains(label);
    }

    private static string Fold(string? name) => Characters.Fold(name ?? string.Empty);

    private static bool HasTopLevelDomain(string word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 0 && Array.IndexOf(_topLevelDomains, word.Substring(dot + 1).ToUpperInvariant()) >= 0;
    }
}
