namespace PartnerPlatform.Clouds.Services;

/// <summary>What is wrong with a field of the settings.</summary>
public sealed record CloudSettingsProblem(string RuleId, string Field, string Text);
