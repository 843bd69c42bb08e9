namespace PartnerPlatform.Rules;

/// <summary>A row of a state machine.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TContext">What guards look at.</typeparam>
public sealed class Transition<TState, TEvent, TContext>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Func<TContext, bool>? _when;
    private readonly Func<TContext, RuleResult>? _guard;

    internal Transition(
        TState from, TEvent trigger, TState to, string[] effects, Func<TContext, RuleResult>? guard, RuleId[] rules, Func<TContext, bool>? when)
    {
        From = from;
        Event = trigger;
        To = to;
        Effects = effects;
        GuardRules = rules;
        _guard = guard;
        _when = when;
    }

    /// <summary>The state before.</summary>
    public TState From { get; }

    /// <summary>What happens.</summary>
    public TEvent Event { get; }

    /// <summary>The state after.</summary>
    public TState To { get; }

    /// <summary>What the owner of the data has to do when the row is taken; names that are part of the machine's contract.</summary>
    public IReadOnlyList<string> Effects { get; }

    /// <summary>The rules that the guard can answer with; empty when nothing guards the row.</summary>
    public IReadOnlyList<RuleId> GuardRules { get; }

    internal bool AppliesTo(TContext context) => _when is null || _when(context);

    internal RuleResult Check(TContext context) => _guard is null ? RuleResult.Allowed : _guard(context);
}
