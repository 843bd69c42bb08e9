using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Carries rule messages through model state: a sentence with the rule's id behind it.</summary>
public static class RuleMessages
{
    public static string ToMessage(this RuleViolation violation, CultureInfo culture) =>
        Write(violation.Id.Value, violation.Format(culture));

    public static string Write(string ruleId, string sentence) => $"{sentence} [{ruleId}]";

    /// <summary>Takes a message apart; the id is null for messages that no rule wrote.</summary>
    public static (string Sentence, string? RuleId) Read(string message)
    {
        var start = message.LastIndexOf(" [", StringComparison.Ordinal);
        return start > 0 && message.EndsWith(']') && message.Length - start == " [ABC-123]".Length
            ? (message[..start], message[(start + 2)..^1])
            : (message, null);
    }

    public static void AddRules(this ModelStateDictionary modelState, RuleResult result, string? prefix = null)
    {
        foreach (var violation in result.Violations)
        {
            var key = string.IsNullOrEmpty(prefix) ? violation.Field : $"{prefix}.{violation.Field}";
            modelState.AddModelError(key, violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }
}
