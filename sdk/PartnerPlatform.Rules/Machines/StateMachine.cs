namespace PartnerPlatform.Rules;

/// <summary>A table of the transitions that are allowed. All others are refused with a rule.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TContext">What guards look at.</typeparam>
public sealed class StateMachine<TState, TEvent, TContext>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Transition<TState, TEvent, TContext>[] _transitions;
    private readonly Func<TState, TEvent, RuleResult> _refuse;

    internal StateMachine(
        TState initial, TState[] terminal, Transition<TState, TEvent, TContext>[] transitions, Func<TState, TEvent, RuleResult> refuse)
    {
        Initial = initial;
        TerminalStates = terminal;
        _transitions = transitions;
        _refuse = refuse;
    }

    /// <summary>The first state.</summary>
    public TState Initial { get; }

    /// <summary>The states that are never left.</summary>
    public IReadOnlyList<TState> TerminalStates { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Transition<TState, TEvent, TContext>> Transitions => _transitions;

    /// <summary>Whether a state is never left.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Whether it is terminal.</returns>
    public bool IsTerminal(TState state) => TerminalStates.Contains(state);

    /// <summary>The events that have a row for a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The events, whatever their guards say.</returns>
    public IReadOnlyList<TEvent> GetEvents(TState state) =>
        _transitions.Where(t => EqualityComparer<TState>.Default.Equals(t.From, state)).Select(t => t.Event).Distinct().ToArray();

    /// <summary>Answers an event.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="trigger">What happens.</param>
    /// <param name="context">What guards look at.</param>
    /// <returns>The state after and what to do, or why it's refused.</returns>
    public TransitionResult<TState> Fire(TState state, TEvent trigger, TContext context)
    {
        foreach (var transition in _transitions)
        {
            if (EqualityComparer<TState>.Default.Equals(transition.From, state)
                && EqualityComparer<TEvent>.Default.Equals(transition.Event, trigger)
                && transition.AppliesTo(context))
            {
                var result = transition.Check(context);
                return result.IsAllowed
                    ? new TransitionResult<TState>(transition.To, result, transition.Effects)
                    : new TransitionResult<TState>(state, result, []);
            }
        }

        return new TransitionResult<TState>(state, _refuse(state, trigger), []);
    }
}
