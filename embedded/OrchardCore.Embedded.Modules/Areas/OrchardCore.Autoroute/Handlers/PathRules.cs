using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using YesSql;

namespace OrchardCore.Autoroute.Handlers;

/// <summary>Checks paths.</summary>
internal static class PathRules
{
    public static async Task<bool> IsUniqueAsync(ISession session, string path, string contentItemId)
    {
        var trimmed = path.Trim('/');
        var withSlash = "/" + trimmed;

        return await session
            .QueryIndex<AutoroutePartIndex>(index => (index.Path == trimmed || index.Path == withSlash)
                && index.ContentItemId != contentItemId
                && (index.Published || index.Latest))
            .CountAsync() == 0;
    }

    public static IEnumerable<string> Check(string? path, IStringLocalizer S)
    {
        if (path == "/")
        {
            yield return S["The path can't be /. Use the home page option instead."];
            yield break;
        }

        if (string.IsNullOrEmpty(path))
        {
            yield break;
        }

        if (path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0
            || path.Contains(' ', StringComparison.Ordinal)
            || path.Contains("//", StringComparison.Ordinal))
        {
            yield return S["The path has characters that aren't allowed: {0} or spaces.", string.Join(' ', AutoroutePart.InvalidCharactersForPath)];
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            yield return S["The path is too long. It can have {0} characters at most.", AutoroutePart.MaxPathLength];
        }
    }
}
