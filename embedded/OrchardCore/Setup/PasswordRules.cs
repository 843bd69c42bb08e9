using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Setup;

/// <summary>Checks the administrator's password before the users feature exists in the new tenant.</summary>
internal static class PasswordRules
{
    public static IEnumerable<string> Check(string password, PasswordOptions options, IStringLocalizer localizer)
    {
        if (password.Length < options.RequiredLength)
        {
            yield return localizer["The password must have at least {0} characters.", options.RequiredLength];
        }

        if (options.RequireUppercase && !password.Any(char.IsUpper))
        {
            yield return localizer["The password must contain an upper-case letter."];
        }

        if (options.RequireLowercase && !password.Any(char.IsLower))
        {
            yield return localizer["The password must contain a lower-case letter."];
        }

        if (options.RequireDigit && !password.Any(char.IsDigit))
        {
            yield return localizer["The password must contain a digit."];
        }

        if (options.RequireNonAlphanumeric && password.All(char.IsLetterOrDigit))
        {
            yield return localizer["The password must contain a character that is neither a letter nor a digit."];
        }

        if (password.Distinct().Count() < options.RequiredUniqueChars)
        {
            yield return localizer["The password must contain at least {0} different characters.", options.RequiredUniqueChars];
        }
    }
}
