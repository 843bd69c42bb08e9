using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>The filter <c>path</c>: one or several paths from the root of the site, which may end in <c>*</c>.</summary>
public class PathPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    /// <summary>Compares with the path of the current request.</summary>
    public PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    /// <inheritdoc/>
    public string Key => "path";

    /// <inheritdoc/>
    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        var request = _httpContextAccessor.HttpContext?.Request;
        if (request is null)
        {
            return false;
        }

        var current = Normalize(request.Path.Value ?? "");
        return PlacementFilters.ReadStrings(expression).Any(path => Matches(path, current));
    }

    private static bool Matches(string path, string current)
    {
        if (path.StartsWith('~'))
        {
            path = path[1..];
        }

        return path.EndsWith('*')
            ? current.StartsWith(Normalize(path[..^1], keepTrailingSlash: true), StringComparison.OrdinalIgnoreCase)
            : string.Equals(current, Normalize(path), StringComparison.OrdinalIgnoreCase);
    }

    private static string Normalize(string path, bool keepTrailingSlash = false)
    {
        path = path.StartsWith('/') ? path : '/' + path;
        return keepTrailingSlash || path.EndsWith('/') ? path : path + '/';
    }
}
