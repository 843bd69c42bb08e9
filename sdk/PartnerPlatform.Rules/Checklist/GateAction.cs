namespace PartnerPlatform.Rules;

/// <summary>What a partner wants to do first.</summary>
public enum GateAction
{
    /// <summary>Add a customer.</summary>
    AddCustomer,

    /// <summary>Add a subscription.</summary>
    AddSubscription,

    /// <summary>Sign the partner agreement.</summary>
    SignAgreement,
}
