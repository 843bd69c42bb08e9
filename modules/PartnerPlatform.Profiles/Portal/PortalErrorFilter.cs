using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>
/// Gives a body to what the pages of this platform refuse with a bare status, a missing antiforgery token among them, and to what
/// any page refuses to a person for lack of a permission.
/// </summary>
public sealed class PortalErrorFilter : IAsyncAlwaysRunResultFilter
{
    /// <summary>Before the filters that prepare views.</summary>
    public const int Order = -1000;

    private const string PlatformAreas = "PartnerPlatform.";

    private readonly IStringLocalizer S;

    public PortalErrorFilter(IStringLocalizer<PortalErrorFilter> localizer)
    {
        S = localizer;
    }

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if ((IsOfPlatform(context) || IsForbidden(context)) && Find(context.Result) is { } error)
        {
            context.Result = error.ToResult(context.HttpContext);
        }

        return next();
    }

    private static bool IsOfPlatform(ResultExecutingContext context) =>
        context.RouteData.Values.TryGetValue("area", out var area)
        && area is string name
        && name.StartsWith(PlatformAreas, StringComparison.Ordinal);

    private static bool IsForbidden(ResultExecutingContext context) =>
        context.Result is ForbidResult && context.HttpContext.User.Identity is { IsAuthenticated: true };

    private PortalErrorResult? Find(IActionResult result) =>
        result as PortalErrorResult ?? (Describe(result) is { } error ? new PortalErrorResult(error) : null);

    private PortalError? Describe(IActionResult result) => result switch
    {
        IAntiforgeryValidationFailedResult => PortalError.FromStatus(
            StatusCodes.Status400BadRequest,
            S["This form has expired or was sent from elsewhere. Reload the page and send it again."]),
        StatusCodeResult { StatusCode: >= 400 and < 500 } status => PortalError.FromStatus(status.StatusCode, DescribeStatus(status.StatusCode)),
        ForbidResult => PortalError.FromStatus(StatusCodes.Status403Forbidden, DescribeStatus(StatusCodes.Status403Forbidden)),
        _ => null,
    };

    private string DescribeStatus(int status) => status switch
    {
        StatusCodes.Status403Forbidden => S["Your role doesn’t allow this."],
        StatusCodes.Status404NotFound => S["There is nothing at this address."],
        StatusCodes.Status413PayloadTooLarge => S["What you sent is too large."],
        StatusCodes.Status415UnsupportedMediaType => S["What you sent isn’t in a form that this page understands."],
        _ => S["This request can’t be understood."],
    };
}
