using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>The answer of a rule or of a group of rules.</summary>
public sealed class RuleResult
{
    private readonly RuleViolation[] _violations;
    private readonly RuleViolation[] _notices;

    private RuleResult(RuleViolation[] violations, RuleViolation[] notices)
    {
        _violations = violations;
        _notices = notices;
    }

    /// <summary>Allowed, with nothing to say.</summary>
    public static RuleResult Allowed { get; } = new([], []);

    /// <summary>Whether nothing refuses.</summary>
    public bool IsAllowed => _violations.Length == 0;

    /// <summary>What refuses, in the order of evaluation; the first one decides code and status.</summary>
    public IReadOnlyList<RuleViolation> Violations => _violations;

    /// <summary>Warnings, infos and steps that refuse nothing.</summary>
    public IReadOnlyList<RuleViolation> Notices => _notices;

    /// <summary>The code of the first violation, or 0.</summary>
    public int Code => IsAllowed ? 0 : _violations[0].Code;

    /// <summary>The HTTP status of the first violation, or 200.</summary>
    public int HttpStatus => IsAllowed ? 200 : _violations[0].HttpStatus;

    /// <summary>Violations followed by notices.</summary>
    public IEnumerable<RuleViolation> All => _violations.Concat(_notices);

    /// <summary>Whether a rule is among the violations or the notices.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>Whether its condition was met.</returns>
    public bool Contains(RuleId id) => Find(id) is not null;

    /// <summary>The first violation or notice of a rule.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The violation, or null.</returns>
    public RuleViolation? Find(RuleId id) =>
        Array.Find(_violations, v => v.Id == id) ?? Array.Find(_notices, v => v.Id == id);

    /// <summary>The first violation's message, or the empty string when allowed.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>A sentence.</returns>
    public string Format(CultureInfo? culture) => IsAllowed ? string.Empty : _violations[0].Format(culture);

    /// <summary>This result followed by another.</summary>
    /// <param name="other">The other result.</param>
    /// <returns>A result that is allowed when both are.</returns>
    public RuleResult And(RuleResult other)
    {
        if (_violations.Length + _notices.Length == 0)
        {
            return other;
        }

        return other._violations.Length + other._notices.Length == 0
            ? this
            : new RuleResult([.. _violations, .. other._violations], [.. _notices, .. other._notices]);
    }

    /// <summary>The same result for fields inside another one.</summary>
    /// <param name="prefix">The name of the outer field, for example <c>address</c>.</param>
    /// <returns>A result whose fields start with the prefix.</returns>
    public RuleResult Under(string prefix) =>
        _violations.Length + _notices.Length == 0
            ? this
            : new RuleResult(
                Array.ConvertAll(_violations, v => v.Under(prefix)),
                Array.ConvertAll(_notices, v => v.Under(prefix)));

    /// <summary>Several results in order.</summary>
    /// <param name="results">The results.</param>
    /// <returns>A result that is allowed when all are.</returns>
    public static RuleResult Combine(params RuleResult[] results)
    {
        var combined = Allowed;
        foreach (var result in results)
        {
            combined = combined.And(result);
        }

        return combined;
    }

    internal static RuleResult Create(IReadOnlyCollection<RuleViolation> violations) =>
        violations.Count == 0
            ? Allowed
            : new RuleResult(violations.Where(v => v.Refuses).ToArray(), violations.Where(v => !v.Refuses).ToArray());

    /// <summary>The ids of what was found.</summary>
    /// <returns>For example <c>MPN-001, MPN-012</c>, or <c>allowed</c>.</returns>
    public override string ToString() =>
        _violations.Length + _notices.Length == 0 ? "allowed" : string.Join(", ", All.Select(v => v.Id.Value));
}
