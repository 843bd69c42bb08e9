namespace OrchardCore.Localization;

/// <summary>Returns the index of the plural form for a count.</summary>
public delegate int PluralizationRuleDelegate(int count);
