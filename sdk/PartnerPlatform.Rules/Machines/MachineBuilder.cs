namespace PartnerPlatform.Rules;

/// <summary>Writes the rows of a state machine.</summary>
internal sealed class MachineBuilder<TState, TEvent, TContext>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly List<Transition<TState, TEvent, TContext>> _rows = [];

    public MachineBuilder<TState, TEvent, TContext> Row(
        TState[] from,
        TEvent trigger,
        TState? to,
        string[]? effects = null,
        Func<TContext, RuleResult>? guard = null,
        RuleId[]? rules = null,
        Func<TContext, bool>? when = null)
    {
        foreach (var state in from)
        {
            _rows.Add(new Transition<TState, TEvent, TContext>(state, trigger, to ?? state, effects ?? [], guard, rules ?? [], when));
        }

        return this;
    }

    public StateMachine<TState, TEvent, TContext> Build(TState initial, TState[] terminal, Func<TState, TEvent, RuleResult> refuse) =>
        new(initial, terminal, [.. _rows], refuse);

    /// <summary>"You can't {action} a request that is {status}."</summary>
    public static RuleResult Refuse(TState state, TEvent trigger, string field)
    {
        var found = default(RuleCollector);
        found.Add(
            RuleIds.Tax023, field, null, new RuleArgument("action", RuleTexts.KeyOf(trigger)), new RuleArgument("status", RuleTexts.KeyOf(state)));
        return found.ToResult();
    }
}
