namespace PartnerPlatform.Rules;

/// <summary>The rules that hold everywhere: GEN-001 to GEN-008.</summary>
public static class GeneralRules
{
    /// <summary>How long a request id may not be used for another request.</summary>
    public static TimeSpan RequestIdLifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>A text is there, isn't too long and has only characters that a form may hold (GEN-001, GEN-002, GEN-003).</summary>
    /// <param name="field">The field, in the names of the API.</param>
    /// <param name="value">The text.</param>
    /// <param name="maxLength">The greatest number of Unicode characters.</param>
    /// <param name="isRequired">Whether there must be a text.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckText(string field, string? value, int maxLength, bool isRequired = false)
    {
        var found = default(RuleCollector);
        CheckText(ref found, field, value, maxLength, isRequired);
        return found.ToResult();
    }

    /// <summary>The profile wasn't changed by someone else since it was read (GEN-004).</summary>
    /// <param name="sentETag">The version that the caller read, or null when none was sent.</param>
    /// <param name="storedETag">The version that is stored.</param>
    /// <param name="changedBy">Who changed it last.</param>
    /// <param name="changedAt">When it was changed last.</param>
    /// <returns>The result; allowed when no version was sent.</returns>
    public static RuleResult CheckVersion(string? sentETag, string? storedETag, string? changedBy, DateTimeOffset changedAt)
    {
        var isCurrent = Characters.IsBlank(sentETag) || sentETag.Trim() is "*" || Unquote(sentETag) == Unquote(storedETag ?? string.Empty);
        return isCurrent ? RuleResult.Allowed : ChangedMeanwhile(changedBy, changedAt);
    }

    /// <summary>Someone else changed what was to be saved at the same moment (GEN-004).</summary>
    /// <param name="changedBy">Who changed it, or null when that isn't known.</param>
    /// <param name="changedAt">When it was changed.</param>
    /// <returns>The result; never allowed.</returns>
    public static RuleResult ChangedMeanwhile(string? changedBy, DateTimeOffset changedAt)
    {
        var found = default(RuleCollector);
        found.Add(RuleIds.Gen004, null, new RuleRemedy("Reload"), new RuleArgument("user", changedBy), new RuleArgument("date", changedAt));
        return found.ToResult();
    }

    /// <summary>A person's roles allow an action (GEN-005).</summary>
    /// <param name="roles">The person's roles.</param>
    /// <param name="action">The action.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckRole(PartnerRoles roles, PartnerAction action) => CheckRole(roles, RoleMatrix.GetRoles(action));

    /// <summary>A person has one of the roles that an action asks for (GEN-005).</summary>
    /// <param name="roles">The person's roles.</param>
    /// <param name="allowed">The roles that may act.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckRole(PartnerRoles roles, PartnerRoles allowed)
    {
        var found = default(RuleCollector);
        CheckRole(ref found, roles, allowed);
        return found.ToResult();
    }

    internal static void CheckRole(ref RuleCollector found, PartnerRoles roles, PartnerRoles allowed)
    {
        if ((roles & allowed) == 0)
        {
            found.Add(RuleIds.Gen005, null, new RuleRemedy("AskAdmin"), RoleArgument(roles), RolesArgument(allowed));
        }
    }

    /// <summary>A request id isn't used for two different requests (GEN-006).</summary>
    /// <param name="earlier">The earlier request with the same id, or null.</param>
    /// <param name="request">The request.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckRequestId(RequestFingerprint? earlier, RequestFingerprint request)
    {
        var found = default(RuleCollector);
        if (earlier is not null
            && request.ReceivedAt - earlier.ReceivedAt < RequestIdLifetime
            && (!string.Equals(earlier.Method, request.Method, StringComparison.OrdinalIgnoreCase)
                || earlier.Path != request.Path
                || earlier.BodyHash != request.BodyHash))
        {
            found.Add(RuleIds.Gen006);
        }

        return found.ToResult();
    }

    /// <summary>The language that a caller asked for is available (GEN-007, a notice).</summary>
    /// <param name="requested">The culture that was asked for, or null.</param>
    /// <param name="tenantCulture">The culture of the tenant, or null.</param>
    /// <param name="culture">The culture to answer in: <c>fr-FR</c> or <c>en-US</c>.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckLocale(string? requested, string? tenantCulture, out string culture)
    {
        var found = default(RuleCollector);
        var isServed = Characters.IsBlank(requested) || RuleCulture.IsServed(requested.Trim());
        culture = RuleCulture.GetFallback(isServed && !Characters.IsBlank(requested) ? requested.Trim() : tenantCulture);
        if (!isServed)
        {
            found.Add(RuleIds.Gen007, null, null, new RuleArgument("locale", requested!.Trim()));
        }

        return found.ToResult();
    }

    /// <summary>A caller doesn't send too many requests (GEN-008).</summary>
    /// <param name="retryAfter">How long the limiter asks to wait; null or zero when the request may pass.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckRate(TimeSpan? retryAfter)
    {
        var found = default(RuleCollector);
        if (retryAfter is { } wait && wait > TimeSpan.Zero)
        {
            found.Add(RuleIds.Gen008, null, null, new RuleArgument("seconds", GetRetryAfterSeconds(wait)));
        }

        return found.ToResult();
    }

    /// <summary>The value of a <c>Retry-After</c> header.</summary>
    /// <param name="wait">How long to wait.</param>
    /// <returns>Whole seconds, at least 1.</returns>
    public static int GetRetryAfterSeconds(TimeSpan wait) => (int)Math.Max(1, Math.Min(int.MaxValue, Math.Ceiling(wait.TotalSeconds)));

    internal static bool CheckText(ref RuleCollector found, string field, string? value, int maxLength, bool isRequired = false)
    {
        if (Characters.IsBlank(value))
        {
            if (isRequired)
            {
                found.Add(RuleIds.Gen001, field, null, FieldArgument(field));
            }

            return !isRequired;
        }

        var isRight = true;
        if (value.Length > maxLength && Characters.CountScalars(value) > maxLength)
        {
            found.Add(RuleIds.Gen002, field, null, FieldArgument(field), new RuleArgument("max", maxLength));
            isRight = false;
        }

        if (Characters.HasForbidden(value))
        {
            found.Add(RuleIds.Gen003, field, null, FieldArgument(field));
            isRight = false;
        }

        return isRight;
    }

    /// <summary>The name of a field for a message; a field inside another one has the name that it has elsewhere.</summary>
    internal static RuleArgument FieldArgument(string field) => new("field", new TextKey("field." + field.Substring(field.LastIndexOf('.') + 1)));

    internal static RuleArgument RoleArgument(PartnerRoles roles) =>
        new("role", roles == PartnerRoles.None ? RuleTexts.KeyOf(PartnerRoles.None) : RoleMatrix.GetTextKeys(roles));

    internal static RuleArgument RolesArgument(PartnerRoles roles) => new("roles", RoleMatrix.GetTextKeys(roles));

    private static string Unquote(string etag) => etag.Trim().Trim('"');
}
