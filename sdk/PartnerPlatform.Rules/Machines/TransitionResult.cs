namespace PartnerPlatform.Rules;

/// <summary>The answer of a state machine to an event.</summary>
/// <typeparam name="TState">The states.</typeparam>
public sealed class TransitionResult<TState>
    where TState : struct, Enum
{
    internal TransitionResult(TState state, RuleResult result, IReadOnlyList<string> effects)
    {
        State = state;
        Result = result;
        Effects = effects;
    }

    /// <summary>The state after; the same as before when the event is refused.</summary>
    public TState State { get; }

    /// <summary>Allowed, perhaps with notices, or why the event is refused.</summary>
    public RuleResult Result { get; }

    /// <summary>Whether the transition happens.</summary>
    public bool IsAllowed => Result.IsAllowed;

    /// <summary>What the owner of the data has to do; empty when the event is refused.</summary>
    public IReadOnlyList<string> Effects { get; }
}
