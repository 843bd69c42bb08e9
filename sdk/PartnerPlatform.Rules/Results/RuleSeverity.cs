namespace PartnerPlatform.Rules;

/// <summary>What a rule does when its condition is met.</summary>
public enum RuleSeverity
{
    /// <summary>Tells something; refuses nothing.</summary>
    Info,

    /// <summary>Points to a likely mistake; refuses nothing.</summary>
    Warning,

    /// <summary>Asks a person for a step.</summary>
    Action,

    /// <summary>Refuses or warns, as the policy of the site says.</summary>
    Gate,

    /// <summary>Refuses.</summary>
    Error,
}
