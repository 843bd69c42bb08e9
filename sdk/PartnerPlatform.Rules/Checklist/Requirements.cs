namespace PartnerPlatform.Rules;

/// <summary>What is missing, and until when: for the checklist and for each gate.</summary>
public sealed class Requirements
{
    private readonly List<Requirement> _currentlyDue = [];
    private readonly List<Requirement> _eventuallyDue = [];
    private readonly List<Requirement> _pastDue = [];
    private readonly List<Requirement> _pending = [];
    private readonly List<RequirementError> _errors = [];
    private bool _waitsForOthers;

    private Requirements()
    {
    }

    /// <summary>What is needed now; without it the action is refused.</summary>
    public IReadOnlyList<Requirement> CurrentlyDue => _currentlyDue;

    /// <summary>What will be needed later.</summary>
    public IReadOnlyList<Requirement> EventuallyDue => _eventuallyDue;

    /// <summary>What was needed before now.</summary>
    public IReadOnlyList<Requirement> PastDue => _pastDue;

    /// <summary>What was brought and is being looked at.</summary>
    public IReadOnlyList<Requirement> PendingVerification => _pending;

    /// <summary>What is wrong with something that was brought.</summary>
    public IReadOnlyList<RequirementError> Errors => _errors;

    /// <summary>The first deadline, or null.</summary>
    public DateTimeOffset? Deadline =>
        _currentlyDue.Concat(_eventuallyDue).Concat(_pastDue).Concat(_pending).Min(r => r.Deadline);

    /// <summary>Whether nothing stands against the action; false also while someone else looks at what is needed.</summary>
    public bool IsSatisfied => _currentlyDue.Count + _pastDue.Count == 0 && !_waitsForOthers;

    /// <summary>What is missing for the checklist.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The list.</returns>
    public static Requirements ForChecklist(ChecklistFacts facts, CountryDirectory countries)
    {
        var requirements = new Requirements();
        foreach (var item in ChecklistRules.GetItems(facts, countries).Where(i => !i.IsFinished))
        {
            var deadline = item.Step == ChecklistStep.Tax ? facts.TaxReviewDueAt : null;
            var requirement = new Requirement("checklist." + item.Key, item.Violation, deadline);
            requirements.Place(requirement, item.Status == ChecklistStatus.Waiting, isDueNow: true, facts.Now);
            requirements.AddError(requirement.Key, item.Violation);
        }

        return requirements;
    }

    /// <summary>What is missing before an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="policy">What the site decides.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The list; conditions that only warn are eventually due.</returns>
    public static Requirements ForGate(GateAction action, ChecklistFacts facts, GatePolicy policy, CountryDirectory countries)
    {
        var requirements = new Requirements();
        var feature = action switch
        {
            GateAction.SignAgreement => PartnerFeature.SignAgreement,
            GateAction.AddCustomer => PartnerFeature.AddCustomers,
            _ => PartnerFeature.Transact,
        };
        var isAssociationPending = facts.Association is AssociationState.Requested or AssociationState.AwaitingApproval;
        var needsAssociation = feature == PartnerFeature.AddCustomers ? PartnerFeature.Transact : feature;
        requirements.Add("mpn.association", MpnAssociationRules.CheckFeature(needsAssociation, facts.Association), isAssociationPending, null, facts.Now);
        var isVettingPending = facts.VettingStatus == VettingStatus.Pending && facts.VerificationDueAt is null;
        requirements.Add(
            "legal.verification",
            VerificationRules.CheckFeature(feature, facts.VettingStatus, facts.HasAuthorizedVersion),
            isVettingPending,
            facts.VerificationDueAt,
            facts.Now);
        requirements.Add("tax.decision", TaxGateRules.CheckDecision(action, facts.Tax.Decision, policy), false, null, facts.Now);
        if (action != GateAction.SignAgreement)
        {
            var vat = TaxGateRules.CheckVat(facts.LegalAddress, facts.Tax.Registrations, facts.Now, policy, countries);
            var isVatPending = facts.Tax.Registrations.Any(TaxGateRules.IsPending);
            requirements.Add("tax.vat-id", action == GateAction.AddSubscription ? vat : Later(vat), isVatPending, null, facts.Now);
            requirements.Add("checklist", ChecklistRules.CheckGate(facts, policy, countries), false, null, facts.Now);
        }

        return requirements;
    }

    // For a customer the VAT number isn't needed yet, but for the first subscription.
    private static RuleResult Later(RuleResult result) => RuleResult.Create(
        result.All.Select(v => new RuleViolation(v.Id, v.Field, v.Severity, refuses: false, v.Remedy, v.Arguments.ToArray())).ToArray());

    private void Add(string key, RuleResult result, bool isPending, DateTimeOffset? deadline, DateTimeOffset now)
    {
        foreach (var violation in result.All)
        {
            var requirement = new Requirement(key, violation, deadline);
            Place(requirement, isPending, violation.Refuses, now);
            if (violation.Refuses && !isPending)
            {
                AddError(key, violation);
            }
        }
    }

    private void Place(Requirement requirement, bool isPending, bool isDueNow, DateTimeOffset now)
    {
        if (isPending)
        {
            _pending.Add(requirement);
            _waitsForOthers |= isDueNow;
        }
        else if (requirement.Deadline is { } deadline && deadline < now)
        {
            _pastDue.Add(requirement);
        }
        else
        {
            (isDueNow ? _currentlyDue : _eventuallyDue).Add(requirement);
        }
    }

    private void AddError(string key, RuleViolation? violation)
    {
        if (violation is not null)
        {
            _errors.Add(new RequirementError(key, violation.Id, violation));
        }
    }
}
