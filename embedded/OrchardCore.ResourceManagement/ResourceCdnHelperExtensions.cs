using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.ResourceManagement;

/// <summary>Addresses of files in views.</summary>
public static class ResourceCdnHelperExtensions
{
    /// <summary>The address of a file, with the site's base address and the version of its content.</summary>
    public static string ResourceUrl(this IOrchardHelper orchardHelper, string resourcePath, bool? appendVersion = null)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        var options = services.GetRequiredService<IOptions<ResourceManagementOptions>>().Value;
        if (resourcePath.StartsWith("~/", StringComparison.Ordinal))
        {
            resourcePath = string.Concat(options.ContentBasePath, resourcePath.AsSpan(1));
        }

        if (appendVersion ?? options.AppendVersion)
        {
            resourcePath = services.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(orchardHelper.HttpContext.Request.PathBase, resourcePath);
        }

        return options.DebugMode || string.IsNullOrEmpty(options.CdnBaseUrl) || resourcePath.Contains("://", StringComparison.Ordinal)
            ? resourcePath
            : options.CdnBaseUrl + resourcePath;
    }
}
