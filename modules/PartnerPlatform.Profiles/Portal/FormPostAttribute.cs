using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Refuses, before the body is read, what isn't a form (415) or is larger than the page expects (413).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormPostAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long DefaultMaxBytes = 128 * 1024;

    public long MaxBytes { get; set; } = DefaultMaxBytes;

    // Before the antiforgery filter, which reads the form.
    public int Order => int.MinValue + 100;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        if (request.ContentLength > MaxBytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBytes;
        }
    }
}
