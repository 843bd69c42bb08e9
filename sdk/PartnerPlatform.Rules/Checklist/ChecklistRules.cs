namespace PartnerPlatform.Rules;

/// <summary>The first sign-in checklist and its rules: CHK-001 to CHK-005.</summary>
public static class ChecklistRules
{
    private const PartnerRoles AdminRoles = PartnerRoles.GlobalAdmin | PartnerRoles.AccountAdmin;

    /// <summary>Works the checklist out.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The steps in their order; the security contact only for CSP accounts.</returns>
    public static IReadOnlyList<ChecklistItem> GetItems(ChecklistFacts facts, CountryDirectory countries)
    {
        var items = new List<ChecklistItem>
        {
            GetMpn(facts),
            GetSupport(facts, countries),
            GetTax(facts),
            GetReview(ChecklistStep.PartnerProfile, facts.PartnerProfile),
            GetReview(ChecklistStep.BillingProfile, facts.BillingProfile),
            GetReview(ChecklistStep.OrganizationProfile, facts.OrganizationProfile),
        };
        if (facts.IsCsp)
        {
            items.Add(new ChecklistItem
            {
                Step = ChecklistStep.SecurityContact, Status = facts.HasSecurityContact ? ChecklistStatus.Done : ChecklistStatus.ToDo,
            });
        }

        return items;
    }

    /// <summary>Whether an admin should see the checklist first (CHK-001, a step to take).</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckWelcome(ChecklistFacts facts, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if ((facts.Roles & AdminRoles) != 0 && GetItems(facts, countries).Any(item => !item.IsFinished))
        {
            found.Add(RuleIds.Chk001, null, new RuleRemedy("OpenChecklist"));
        }

        return found.ToResult();
    }

    /// <summary>A step is marked done only when its check agrees (CHK-002).</summary>
    /// <param name="step">The step.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; the steps that are reviews can always be marked, because that is the review.</returns>
    public static RuleResult CheckDone(ChecklistStep step, ChecklistFacts facts, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var isReview = step is ChecklistStep.PartnerProfile or ChecklistStep.BillingProfile or ChecklistStep.OrganizationProfile;
        var item = GetItems(facts, countries).FirstOrDefault(i => i.Step == step);
        if (!isReview && item is { IsFinished: false })
        {
            found.Add(RuleIds.Chk002, null, null, new RuleArgument("reason", new TextKey("checklistReason." + step)));
        }

        return found.ToResult();
    }

    /// <summary>A reviewed profile is still as it was (CHK-003, a notice).</summary>
    /// <param name="step">The step of the profile.</param>
    /// <param name="review">The review.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckReview(ChecklistStep step, ProfileReview review)
    {
        var found = default(RuleCollector);
        if (review is { ReviewedHash: not null, IsCurrent: false })
        {
            found.Add(
                RuleIds.Chk003,
                null,
                new RuleRemedy("ReviewProfile"),
                new RuleArgument("profile", new TextKey("profile." + step)),
                new RuleArgument("date", review.ReviewedAt));
        }

        return found.ToResult();
    }

    /// <summary>A step that doesn't apply has a reason (CHK-004).</summary>
    /// <param name="step">The step.</param>
    /// <param name="reason">The reason as text; for the tax step the name of a <see cref="NotApplicableReason"/>.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckReason(ChecklistStep step, string? reason)
    {
        var found = default(RuleCollector);
        var isMissing = step == ChecklistStep.Tax
            ? reason?.Trim() is not ("NoSalesTaxNexus" or "ReverseCharge" or "AdvisorConfirmed" or "Other")
            : Characters.IsBlank(reason);
        if (isMissing)
        {
            found.Add(RuleIds.Chk004);
        }

        return found.ToResult();
    }

    /// <summary>The steps that a site demands are finished before customers are added (CHK-005).</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="policy">What the site decides.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckGate(ChecklistFacts facts, GatePolicy policy, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var open = GetItems(facts, countries).Count(item => !item.IsFinished && policy.BlockingSteps.Contains(item.Step));
        if (open > 0 && policy.Checklist != GateMode.Off)
        {
            found.AddGate(RuleIds.Chk005, policy.Checklist == GateMode.Block, new RuleRemedy("OpenChecklist"), new RuleArgument("count", open));
        }

        return found.ToResult();
    }

    private static ChecklistItem GetMpn(ChecklistFacts facts) => new()
    {
        Step = ChecklistStep.Mpn,
        Status = facts.Association switch
        {
            AssociationState.Active => ChecklistStatus.Done,
            AssociationState.NeedsReview or AssociationState.Suspended => ChecklistStatus.Reopened,
            AssociationState.Requested or AssociationState.AwaitingApproval => ChecklistStatus.Waiting,
            _ => ChecklistStatus.ToDo,
        },
    };

    private static ChecklistItem GetSupport(ChecklistFacts facts, CountryDirectory countries)
    {
        var complete = SupportProfileRules.CheckComplete(facts.Support);
        var result = facts.Support is null || !complete.IsAllowed
            ? complete
            : SupportProfileRules.Evaluate(facts.Support, facts.SupportContext with { Now = facts.Now }, countries);
        var isConfirmed = facts.Support?.ConfirmedAt is not null;
        var isStale = result.Contains(RuleIds.Sup010) || facts.HasSupportMailBounced;
        var status = !result.IsAllowed || !isConfirmed ? ChecklistStatus.ToDo : isStale ? ChecklistStatus.Reopened : ChecklistStatus.Done;
        return new ChecklistItem
        {
            Step = ChecklistStep.Support,
            Status = status,
            Violation = status == ChecklistStatus.Done ? null : result.Violations.FirstOrDefault() ?? result.Find(RuleIds.Sup010),
        };
    }

    private static ChecklistItem GetTax(ChecklistFacts facts)
    {
        var isFiled = facts.Tax.Filings.Any(f => f.State is not (TaxFilingState.None or TaxFilingState.Draft or TaxFilingState.Discarded
            or TaxFilingState.Withdrawn or TaxFilingState.Refused or TaxFilingState.Expired or TaxFilingState.Revoked));
        var status = facts.Tax.Decision switch
        {
            TaxDecisionValue.NotDecided => ChecklistStatus.ToDo,
            TaxDecisionValue.Applies when !isFiled => ChecklistStatus.ToDo,
            _ when facts.TaxReviewDueAt is not null => ChecklistStatus.Reopened,
            TaxDecisionValue.DoesNotApply => ChecklistStatus.NotApplicable,
            _ => ChecklistStatus.Done,
        };
        return new ChecklistItem { Step = ChecklistStep.Tax, Status = status };
    }

    private static ChecklistItem GetReview(ChecklistStep step, ProfileReview review)
    {
        var changed = CheckReview(step, review).Find(RuleIds.Chk003);
        return new ChecklistItem
        {
            Step = step,
            Status = review.IsCurrent ? ChecklistStatus.Done : changed is null ? ChecklistStatus.ToDo : ChecklistStatus.Reopened,
            Violation = changed,
        };
    }
}
