using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Navigation;
using OrchardCore.Routing;

namespace OrchardCore.AuditTrail.Controllers;

internal sealed class AdminController(
    IOptions<PagerOptions> pagerOptions,
    IShapeFactory shapeFactory,
    IAuditTrailManager auditTrailManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    IAuditTrailAdminListQueryService queryService,
    IDisplayManager<AuditTrailEvent> displayManager) : Controller
{
    [Admin("AuditTrail/{correlationId?}", "AuditTrailIndex")]
    public async Task<IActionResult> Index(string? q, PagerParameters pagerParameters, string? correlationId = null)
    {
        if (!await authorizationService.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail))
        {
            return Forbid();
        }

        var pager = new Pager(pagerParameters, pagerOptions.Value.GetPageSize());
        var options = new AuditTrailIndexOptions
        {
            SearchText = q,
            CorrelationId = correlationId,
            CorrelationIdFromRoute = !string.IsNullOrEmpty(correlationId),
            RouteValues = new() { ["correlationId"] = correlationId, ["q"] = q },
        };
        var result = await queryService.QueryAsync(pager.Page, pager.PageSize, options);
        var events = new List<IShape>();

        foreach (var auditTrailEvent in result.Events)
        {
            events.Add(await displayManager.BuildDisplayAsync(auditTrailEvent, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        options.EventsCount = events.Count;
        options.StartIndex = events.Count == 0 ? 0 : pager.GetStartIndex() + 1;
        options.EndIndex = pager.GetStartIndex() + events.Count;

        return View(new AuditTrailListViewModel
        {
            Options = options,
            Events = events,
            Pager = await shapeFactory.PagerAsync(pager, result.TotalCount, options.RouteValues),
        });
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [FormValueRequired("submit.Filter")]
    public async Task<IActionResult> IndexFilterPOST([Bind(Prefix = "Options")] AuditTrailIndexOptions options, string? correlationId)
    {
        if (!await authorizationService.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail))
        {
            return Forbid();
        }

        // Terms that were typed count more than the choices beside them.
        var filter = AuditTrailFilter.Parse(options.SearchText);
        filter.CorrelationId ??= options.CorrelationId;
        filter.Category ??= options.Category;
        filter.Event ??= options.Event;
        filter.Date ??= options.Date;
        filter.Sort ??= options.Sort == AuditTrailSorts.Default ? null : options.Sort;
        var text = filter.ToString();

        return RedirectToAction(nameof(Index), new { correlationId, q = text.Length == 0 ? null : text });
    }

    [Admin("AuditTrail/Display/{auditTrailEventId}", "AuditTrailDisplay")]
    public async Task<IActionResult> Display(string auditTrailEventId)
    {
        if (!await authorizationService.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail))
        {
            return Forbid();
        }

        if (await auditTrailManager.GetEventAsync(auditTrailEventId) is not { } auditTrailEvent)
        {
            return NotFound();
        }

        return View(new AuditTrailItemViewModel
        {
            Name = auditTrailManager.DescribeEvent(auditTrailEvent).LocalizedName(HttpContext.RequestServices).Value,
            Shape = await displayManager.BuildDisplayAsync(auditTrailEvent, updateModelAccessor.ModelUpdater, "DetailAdmin"),
        });
    }
}
