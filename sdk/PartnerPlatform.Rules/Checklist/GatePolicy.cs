namespace PartnerPlatform.Rules;

/// <summary>What a site decides about gates.</summary>
public sealed record GatePolicy
{
    /// <summary>The policy that follows the documentation.</summary>
    public static GatePolicy Default { get; } = new();

    /// <summary>What a missing tax decision does when a customer is added.</summary>
    public GateMode TaxDecisionForCustomers { get; init; } = GateMode.Warn;

    /// <summary>What a missing tax decision does when a subscription is added.</summary>
    public GateMode TaxDecisionForSubscriptions { get; init; } = GateMode.Block;

    /// <summary>What a missing VAT number does in the VAT area of the European Union.</summary>
    public GateMode VatInEuropeanUnion { get; init; } = GateMode.Block;

    /// <summary>What a missing VAT number does in South Africa and Türkiye.</summary>
    public GateMode VatElsewhere { get; init; } = GateMode.Warn;

    /// <summary>What open steps of the checklist do.</summary>
    public GateMode Checklist { get; init; } = GateMode.Warn;

    /// <summary>The steps of the checklist that count.</summary>
    public IReadOnlyList<ChecklistStep> BlockingSteps { get; init; } = [ChecklistStep.Mpn, ChecklistStep.Support, ChecklistStep.Tax];

    /// <summary>The number of days during which a number counts although its registry doesn't answer; 0 for never.</summary>
    public int UnavailableDays { get; init; } = 10;
}
