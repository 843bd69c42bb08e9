using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Services;
using YesSql;

namespace OrchardCore.Alias.Handlers;

/// <summary>Checks aliases.</summary>
internal static class AliasRules
{
    public static async Task<IReadOnlyList<string>> CheckAsync(AliasPart part, ISession session, IStringLocalizer S)
    {
        if (string.IsNullOrWhiteSpace(part.Alias))
        {
            return [];
        }

        var errors = new List<string>();

        if (part.Alias.Length > AliasPart.MaxAliasLength)
        {
            errors.Add(S["The alias is too long. It can have {0} characters at most.", AliasPart.MaxAliasLength]);
        }

        if (!await AliasQueries.IsUniqueAsync(session, part, part.Alias))
        {
            errors.Add(S["The alias {0} is already in use.", part.Alias]);
        }

        return errors;
    }
}
