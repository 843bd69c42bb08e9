using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Points in time and durations.</summary>
internal sealed class DateTimeShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(DateTimeShapesTableProvider);
    private const int DaysPerWeek = 7;
    private const int DaysPerMonth = 30;
    private const int DaysPerYear = 365;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("DateTime").BoundAs(Source, DateTimeAsync);
        builder.Describe("TimeSpan").BoundAs(Source, TimeSpanAsync);
        builder.Describe("Duration").BoundAs(Source, DurationAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> DateTimeAsync(DisplayContext context)
    {
        var services = context.ServiceProvider;
        var utc = context.Value.GetProperty<DateTime?>("Utc") ?? services.GetRequiredService<IClock>().UtcNow;
        var local = await services.GetRequiredService<ILocalClock>()
            .ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        var format = context.Value.GetText("Format");
        return new HtmlContentString(local.ToString(string.IsNullOrEmpty(format) ? "f" : format, CultureInfo.CurrentUICulture));
    }

    private static Task<IHtmlContent> TimeSpanAsync(DisplayContext context)
    {
        var services = context.ServiceProvider;
        var now = services.GetRequiredService<IClock>().UtcNow;
        var utc = context.Value.GetProperty<DateTime?>("Utc") ?? now;
        var origin = context.Value.GetProperty<DateTime?>("Origin") ?? now;
        var localizer = services.GetRequiredService<IStringLocalizer<DateTimeShapesTableProvider>>();
        return Task.FromResult<IHtmlContent>(new HtmlContentString(Describe(localizer, origin - utc)));
    }

    private static Task<IHtmlContent> DurationAsync(DisplayContext context)
    {
        if (context.Value.GetProperty<TimeSpan?>("TimeSpan") is not { } duration)
        {
            return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        }

        return Task.FromResult<IHtmlContent>(new HtmlContentString(duration.ToString("g", CultureInfo.CurrentUICulture)));
    }

    private static string Describe(IStringLocalizer S, TimeSpan time)
    {
        var days = (int)Math.Abs(time.TotalDays);
        if (days >= 1)
        {
            return time > TimeSpan.Zero ? DescribePastDays(S, days) : DescribeFutureDays(S, days);
        }

        var hours = (int)Math.Abs(time.TotalHours);
        var minutes = (int)Math.Abs(time.TotalMinutes);
        if (hours >= 1)
        {
            return time > TimeSpan.Zero ? S.Plural(hours, "{0} hour ago", "{0} hours ago") : S.Plural(hours, "in {0} hour", "in {0} hours");
        }

        if (minutes >= 1)
        {
            return time > TimeSpan.Zero ? S.Plural(minutes, "{0} minute ago", "{0} minutes ago") : S.Plural(minutes, "in {0} minute", "in {0} minutes");
        }

        return time >= TimeSpan.Zero ? S["just now"] : S["in a moment"];
    }

    private static string DescribePastDays(IStringLocalizer S, int days) => days switch
    {
        >= DaysPerYear => S.Plural(days / DaysPerYear, "{0} year ago", "{0} years ago"),
        >= DaysPerMonth => S.Plural(days / DaysPerMonth, "{0} month ago", "{0} months ago"),
        >= DaysPerWeek => S.Plural(days / DaysPerWeek, "{0} week ago", "{0} weeks ago"),
        _ => S.Plural(days, "{0} day ago", "{0} days ago"),
    };

    private static string DescribeFutureDays(IStringLocalizer S, int days) => days switch
    {
        >= DaysPerYear => S.Plural(days / DaysPerYear, "in {0} year", "in {0} years"),
        >= DaysPerMonth => S.Plural(days / DaysPerMonth, "in {0} month", "in {0} months"),
        >= DaysPerWeek => S.Plural(days / DaysPerWeek, "in {0} week", "in {0} weeks"),
        _ => S.Plural(days, "in {0} day", "in {0} days"),
    };
}
