namespace PartnerPlatform.Rules;

/// <summary>The languages of the texts.</summary>
public enum RuleLanguage
{
    /// <summary>English as written in the United States (en-US).</summary>
    English,

    /// <summary>French as written in France (fr-FR).</summary>
    French,
}
