using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.Modules;

namespace OrchardCore.AuditTrail.Services;

/// <summary>The choices of the fields above the list of events.</summary>
internal sealed class AuditTrailChoices(
    IAuditTrailManager auditTrailManager,
    ILocalClock localClock,
    IServiceProvider serviceProvider,
    IStringLocalizer<AuditTrailChoices> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task FillAsync(AuditTrailIndexOptions options)
    {
        options.Categories = WithCurrent(options.Category, S["All categories"], auditTrailManager.DescribeCategories()
            .Select(category => (category.Name, Text: category.LocalizedName(serviceProvider).Value))
            .OrderBy(category => category.Text, StringComparer.CurrentCulture));
        options.Events = WithCurrent(options.Event, S["All events"], auditTrailManager.DescribeCategories()
            .Where(category => options.Category is null || category.Name.Equals(options.Category, StringComparison.OrdinalIgnoreCase))
            .SelectMany(category => category.Events.Values)
            .DistinctBy(item => item.Name)
            .Select(item => (item.Name, Text: item.LocalizedName(serviceProvider).Value))
            .OrderBy(item => item.Text, StringComparer.CurrentCulture));
        options.AuditTrailDates = WithCurrent(options.Date, S["Any date"], await GetDatesAsync());
        options.AuditTrailSorts = WithCurrent(options.Sort, null,
        [
            (AuditTrailSorts.Default, S["Newest"]),
            ("time-asc", S["Oldest"]),
            ("category-asc-time-desc", S["Category"]),
            ("event-asc-time-desc", S["Event"]),
            ("user-asc-time-desc", S["User"]),
        ]);
    }

    private static List<SelectListItem> WithCurrent(string? current, string? any, IEnumerable<(string Value, string Text)> choices)
    {
        var items = choices.Select(choice => new SelectListItem(choice.Text, choice.Value, choice.Value.Equals(current, StringComparison.OrdinalIgnoreCase))).ToList();

        if (any is not null)
        {
            items.Insert(0, new SelectListItem(any, string.Empty, string.IsNullOrEmpty(current)));
        }

        // What was typed into the address stays chosen when the form is sent.
        if (!string.IsNullOrEmpty(current) && !items.Exists(item => item.Selected))
        {
            items.Add(new SelectListItem(current, current, selected: true));
        }

        return items;
    }

    private async Task<(string Value, string Text)[]> GetDatesAsync()
    {
        var today = (await localClock.GetLocalNowAsync()).Date;
        var week = today.AddDays(-((7 + today.DayOfWeek - CultureInfo.CurrentUICulture.DateTimeFormat.FirstDayOfWeek) % 7));
        var month = new DateTime(today.Year, today.Month, 1);

        return
        [
            (">@now-1", S["Last 24 hours"]),
            ("@now-2..@now-1", S["The 24 hours before"]),
            ($">={Day(week)}", S["This week"]),
            ($"{Day(week.AddDays(-7))}..{Day(week.AddDays(-1))}", S["Last week"]),
            ($">={Day(month)}", S["This month"]),
            ($"{Day(month.AddMonths(-1))}..{Day(month.AddDays(-1))}", S["Last month"]),
        ];
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
