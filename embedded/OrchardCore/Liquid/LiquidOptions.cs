namespace OrchardCore.Liquid;

/// <summary>What features add to Liquid; the actions run when the first template is parsed.</summary>
internal sealed class LiquidOptions
{
    public List<Action> Registrations { get; } = [];
}
