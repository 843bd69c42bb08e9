namespace PartnerPlatform.Rules;

/// <summary>Gathers violations; allocates nothing while there is none.</summary>
internal struct RuleCollector
{
    private List<RuleViolation>? _violations;
    private List<RuleResult>? _others;

    public readonly bool HasViolations => _violations is not null || _others is not null;

    public void Add(RuleId id, string? field = null, RuleRemedy? remedy = null, params RuleArgument[] arguments)
    {
        var definition = id.Definition;
        var refuses = definition.Severity == RuleSeverity.Error
            || (definition.Severity == RuleSeverity.Action && definition.HttpStatus >= 400);
        (_violations ??= []).Add(new RuleViolation(id, field, definition.Severity, refuses, remedy, arguments));
    }

    public void AddGate(RuleId id, bool blocks, RuleRemedy? remedy = null, params RuleArgument[] arguments) =>
        (_violations ??= []).Add(new RuleViolation(id, null, RuleSeverity.Gate, blocks, remedy, arguments));

    public void AddAs(RuleSeverity severity, RuleId id, string? field = null, RuleRemedy? remedy = null, params RuleArgument[] arguments) =>
        (_violations ??= []).Add(new RuleViolation(id, field, severity, severity == RuleSeverity.Error, remedy, arguments));

    public void Add(RuleResult result)
    {
        if (result.Violations.Count + result.Notices.Count > 0)
        {
            _others ??= [];
            if (_violations is not null)
            {
                _others.Add(RuleResult.Create(_violations));
                _violations = null;
            }

            _others.Add(result);
        }
    }

    public RuleResult ToResult()
    {
        var own = _violations is null ? RuleResult.Allowed : RuleResult.Create(_violations);
        return _others is null ? own : RuleResult.Combine([.. _others, own]);
    }
}
