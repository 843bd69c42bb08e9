namespace PartnerPlatform.Rules;

/// <summary>All rules.</summary>
public static class RuleCatalog
{
    private static readonly RuleDefinition[] _all = RuleTable.Create();

    /// <summary>All rules in the order of the catalog.</summary>
    public static IReadOnlyList<RuleDefinition> All => _all;

    internal static RuleDefinition ByNumber(int number) => _all[number - 1];

    internal static bool TryFind(ReadOnlySpan<char> text, out RuleId id)
    {
        foreach (var rule in _all)
        {
            if (text.Equals(rule.IdText.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                id = rule.Id;
                return true;
            }
        }

        id = default;
        return false;
    }
}
