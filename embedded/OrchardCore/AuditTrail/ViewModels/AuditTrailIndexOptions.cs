using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.AuditTrail.ViewModels;

/// <summary>What the list of events shows, and what it can show.</summary>
public class AuditTrailIndexOptions
{
    /// <summary>Creates options that show all events.</summary>
    public AuditTrailIndexOptions()
    {
    }

    /// <summary>The filter as text.</summary>
    public string? SearchText { get; set; }

    /// <summary>The filter as text, as the page was given it.</summary>
    public string? OriginalSearchText { get; set; }

    /// <summary>The category.</summary>
    public string? Category { get; set; }

    /// <summary>The name of the event.</summary>
    public string? Event { get; set; }

    /// <summary>The name of the user, or a part of it.</summary>
    public string? UserName { get; set; }

    /// <summary>The identifier of what events happened to.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Whether the identifier is part of the page's address.</summary>
    [BindNever]
    public bool CorrelationIdFromRoute { get; set; }

    /// <summary>The date, or the range of dates.</summary>
    public string? Date { get; set; }

    /// <summary>The order.</summary>
    public string? Sort { get; set; }

    /// <summary>The number of the first event of the page.</summary>
    [BindNever]
    public int StartIndex { get; set; }

    /// <summary>The number of the last event of the page.</summary>
    [BindNever]
    public int EndIndex { get; set; }

    /// <summary>How many events are on the page.</summary>
    [BindNever]
    public int EventsCount { get; set; }

    /// <summary>How many events match.</summary>
    [BindNever]
    public int TotalItemCount { get; set; }

    /// <summary>The values of links to the same list.</summary>
    [BindNever]
    public RouteValueDictionary RouteValues { get; set; } = [];

    /// <summary>The categories that can be chosen.</summary>
    [BindNever]
    public List<SelectListItem> Categories { get; set; } = [];

    /// <summary>The events that can be chosen.</summary>
    [BindNever]
    public List<SelectListItem> Events { get; set; } = [];

    /// <summary>The orders that can be chosen.</summary>
    [BindNever]
    public List<SelectListItem> AuditTrailSorts { get; set; } = [];

    /// <summary>The dates that can be chosen.</summary>
    [BindNever]
    public List<SelectListItem> AuditTrailDates { get; set; } = [];
}
