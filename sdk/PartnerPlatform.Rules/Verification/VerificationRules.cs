namespace PartnerPlatform.Rules;

/// <summary>The rules of verifications: VET-007 to VET-016 and VET-018. <see cref="DocumentRules"/> has the others.</summary>
public static class VerificationRules
{
    private static readonly PartnerFeature[] _blockedWithoutVersion =
    [
        PartnerFeature.MembershipOffers, PartnerFeature.Publish, PartnerFeature.SignAgreement, PartnerFeature.AddCustomers,
        PartnerFeature.Transact, PartnerFeature.AddLocations,
    ];

    private static readonly PartnerFeature[] _blockedWhilePending =
        [PartnerFeature.EditLegalProfile, PartnerFeature.AddLocations, PartnerFeature.FileExemptionInNewName];

    /// <summary>What a partner can't use now.</summary>
    /// <param name="status">The status of the current version.</param>
    /// <param name="hasAuthorizedVersion">Whether an authorized version is in force.</param>
    /// <returns>The features.</returns>
    public static IReadOnlyList<PartnerFeature> GetBlockedFeatures(VettingStatus status, bool hasAuthorizedVersion)
    {
        if (status == VettingStatus.Authorized)
        {
            return [];
        }

        return !hasAuthorizedVersion ? _blockedWithoutVersion : status == VettingStatus.Pending ? _blockedWhilePending : [];
    }

    /// <summary>A feature isn't blocked by a verification (VET-014).</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="status">The status of the current version.</param>
    /// <param name="hasAuthorizedVersion">Whether an authorized version is in force.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckFeature(PartnerFeature feature, VettingStatus status, bool hasAuthorizedVersion)
    {
        var found = default(RuleCollector);
        if (GetBlockedFeatures(status, hasAuthorizedVersion).Contains(feature))
        {
            found.Add(RuleIds.Vet014, null, null, new RuleArgument("feature", RuleTexts.KeyOf(feature)));
        }

        return found.ToResult();
    }

    /// <summary>A partner has an appeal left, and says that it's one (VET-007, VET-018).</summary>
    /// <param name="appealsUsed">The number of appeals used.</param>
    /// <param name="isAppeal">Whether the partner said that it's an appeal; null when the partner didn't say, false for a question.</param>
    /// <param name="caseId">The case's reference.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckAppeal(int appealsUsed, bool? isAppeal, string caseId, VerificationPolicy policy)
    {
        var found = default(RuleCollector);
        if (isAppeal != true)
        {
            found.Add(RuleIds.Vet018, null, new RuleRemedy("SayAppealOrQuestion", "comment"), new RuleArgument("max", policy.MaxAppeals));
        }
        else if (appealsUsed >= policy.MaxAppeals)
        {
            found.Add(RuleIds.Vet007, null, null, new RuleArgument("max", policy.MaxAppeals), new RuleArgument("caseId", caseId));
        }

        return found.ToResult();
    }

    /// <summary>An e-mail's link is known, unused and not too old (VET-008).</summary>
    /// <param name="issuedAt">When it was sent; null when it isn't known.</param>
    /// <param name="isUsed">Whether it was used.</param>
    /// <param name="now">The time.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckToken(DateTimeOffset? issuedAt, bool isUsed, DateTimeOffset now, VerificationPolicy policy)
    {
        var found = default(RuleCollector);
        if (issuedAt is not { } issued || isUsed || now - issued >= policy.TokenLifetime)
        {
            found.Add(RuleIds.Vet008, null, new RuleRemedy("ResendEmail"));
        }

        return found.ToResult();
    }

    /// <summary>An e-mail isn't asked for too often (VET-009).</summary>
    /// <param name="lastSentAt">When the last one was sent, or null.</param>
    /// <param name="sentInLastDay">The number sent in the last 24 hours.</param>
    /// <param name="now">The time.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckResend(DateTimeOffset? lastSentAt, int sentInLastDay, DateTimeOffset now, VerificationPolicy policy)
    {
        var found = default(RuleCollector);
        if (lastSentAt is { } last && (now - last < policy.ResendInterval || sentInLastDay >= policy.MaxResendsPerDay))
        {
            found.Add(RuleIds.Vet009, null, null, new RuleArgument("minutes", Math.Max(0, (long)(now - last).TotalMinutes)));
        }

        return found.ToResult();
    }

    /// <summary>A case is open (VET-010).</summary>
    /// <param name="state">The case's state.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckOpen(VerificationState state)
    {
        var found = default(RuleCollector);
        if (IsClosed(state))
        {
            found.Add(RuleIds.Vet010);
        }

        return found.ToResult();
    }

    /// <summary>A refusal has a code and a text in both languages (VET-011), neither too long (GEN-002) nor with characters that nobody sees (GEN-003).</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckReason(DecisionReason? reason)
    {
        var found = default(RuleCollector);
        if (reason is not { IsComplete: true })
        {
            found.Add(RuleIds.Vet011);
        }

        return found.ToResult()
            .And(GeneralRules.CheckText("english", reason?.EnglishText, DecisionReason.MaxLength))
            .And(GeneralRules.CheckText("french", reason?.FrenchText, DecisionReason.MaxLength));
    }

    /// <summary>Someone else decides than who submitted (VET-012).</summary>
    /// <param name="decider">Who decides.</param>
    /// <param name="submitter">Who submitted.</param>
    /// <param name="isSameOrganization">Whether both belong to the same organization.</param>
    /// <param name="isOverride">Whether the decision goes against a check.</param>
    /// <param name="secondApprover">Who else approves, or null.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckOtherPerson(
        string decider, string submitter, bool isSameOrganization = false, bool isOverride = false, string? secondApprover = null)
    {
        var found = default(RuleCollector);
        var needsSecond = isOverride && (Characters.IsBlank(secondApprover) || secondApprover == decider || secondApprover == submitter);
        if (decider == submitter || isSameOrganization || needsSecond)
        {
            found.Add(RuleIds.Vet012);
        }

        return found.ToResult();
    }

    /// <summary>The partner's time isn't over (VET-013).</summary>
    /// <param name="actionDueAt">The end of the partner's time, or null when there is none.</param>
    /// <param name="now">The time.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckDeadline(DateTimeOffset? actionDueAt, DateTimeOffset now)
    {
        var found = default(RuleCollector);
        if (actionDueAt is { } due && now > due)
        {
            found.Add(RuleIds.Vet013, null, new RuleRemedy("StartAgain"), new RuleArgument("date", due));
        }

        return found.ToResult();
    }

    /// <summary>A verification doesn't take longer than announced (VET-015, a notice).</summary>
    /// <param name="startedOn">The day on which it started.</param>
    /// <param name="today">The day.</param>
    /// <param name="calendar">The business days of the case's country or region.</param>
    /// <param name="caseId">The case's reference.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckDuration(
        CalendarDate startedOn, CalendarDate today, BusinessCalendar calendar, string caseId, VerificationPolicy policy)
    {
        var found = default(RuleCollector);
        if (calendar.CountBusinessDays(startedOn, today) > policy.SlaBusinessDays)
        {
            found.Add(RuleIds.Vet015, null, null, new RuleArgument("caseId", caseId));
        }

        return found.ToResult();
    }

    /// <summary>A contact who says that the company didn't ask for it has confirmed that (VET-016).</summary>
    /// <param name="isConfirmed">Whether the contact confirmed.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckDenial(bool isConfirmed)
    {
        var found = default(RuleCollector);
        if (!isConfirmed)
        {
            found.Add(RuleIds.Vet016, null, new RuleRemedy("ConfirmDenial", "response"));
        }

        return found.ToResult();
    }

    /// <summary>The status that the API shows for a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The status.</returns>
    public static VettingStatus GetStatus(VerificationState state) => state switch
    {
        VerificationState.Submitted or VerificationState.InVerification or VerificationState.ActionRequired or VerificationState.OnHold
            => VettingStatus.Pending,
        VerificationState.Authorized => VettingStatus.Authorized,
        VerificationState.Rejected or VerificationState.Expired => VettingStatus.Rejected,
        _ => VettingStatus.None,
    };

    internal static bool IsClosed(VerificationState state) => state is VerificationState.Authorized or VerificationState.Rejected
        or VerificationState.Withdrawn or VerificationState.Expired;
}
