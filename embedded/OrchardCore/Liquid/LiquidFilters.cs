using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DotLiquid;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;

namespace OrchardCore.Liquid.Services;

/// <summary>The filters that Orchard adds to Liquid's own; DotLiquid finds them by the names of the methods.</summary>
internal static class LiquidFilters
{
    private static readonly JsonSerializerOptions _indented = new(JOptions.Default) { WriteIndented = true };

    public static object? Raw(object? input) => input is string text ? new RawText(text) : input;

    public static string? T(Context context, string? input, object? a = null, object? b = null, object? c = null, object? d = null)
    {
        if (string.IsNullOrEmpty(input))
        {
            return input;
        }

        object?[] arguments = [a, b, c, d];
        var count = Array.FindLastIndex(arguments, argument => argument is not null) + 1;
        var localizer = Services(context).GetRequiredService<IStringLocalizerFactory>().Create("Liquid", string.Empty);

        return count == 0 ? localizer[input] : localizer[input, arguments[..count]!];
    }

    public static string? Slugify(Context context, string? input) =>
        input is null ? null : Services(context).GetRequiredService<ISlugService>().Slugify(input.Transliterate());

    public static string? Transliterate(string? input) => input?.Transliterate();

    public static string? HtmlClass(string? input)
    {
        if (input is null)
        {
            return null;
        }

        var result = new StringBuilder(input.Length);

        foreach (var character in input)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().Trim('-');
    }

    public static object? Liquid(Context context, string? input, object? model = null)
    {
        if (string.IsNullOrEmpty(input))
        {
            return input;
        }

        var template = Services(context).GetRequiredService<LiquidTemplateCache>().Get(input);

        if (template.Error is not null)
        {
            return template.Error;
        }

        using var writer = new StringWriter();
        var parameters = RenderParameters.FromContext(context, CultureInfo.CurrentCulture);
        LiquidOutput.Render(template.Template!, writer, HtmlEncoder.Default, parameters);

        return new RawText(writer.ToString());
    }

    public static object? SanitizeHtml(Context context, object? input) => input is null
        ? null
        : new RawText(Services(context).GetRequiredService<IHtmlSanitizerService>().Sanitize(input.ToString()!));

    public static string Json(object? input, bool indented = false) =>
        JsonSerializer.Serialize(input is LiquidMembers ? null : input, indented ? _indented : JOptions.Default);

    public static object? Jsonparse(string? input) =>
        input is null ? null : LiquidValue.From(JsonNode.Parse(input));

    public static object? Local(Context context, object? input) => ToMoment(input) is { } moment
        ? Convert(context, moment)
        : input;

    public static object? Utc(object? input) => ToMoment(input) is { } moment ? moment.UtcDateTime : input;

    public static string? Href(Context context, string? input) => input?.StartsWith("~/", StringComparison.Ordinal) == true
        ? $"{Request(context)?.PathBase.Value}{input[1..]}"
        : input;

    public static string? AbsoluteUrl(Context context, string? input)
    {
        if (input is null || Request(context) is not { } request || Uri.IsWellFormedUriString(input, UriKind.Absolute))
        {
            return input;
        }

        var path = Href(context, input)!;

        return $"{request.Scheme}://{request.Host}{(path.StartsWith('/') ? string.Empty : "/")}{path}";
    }

    public static object? DisplayText(object? input) => input is LiquidMembers members ? members["DisplayText"] : null;

    public static object? ContentItemId(object? input) => input is LiquidMembers members ? members["ContentItemId"] : null;

    public static bool IsInRole(object? input, string role) =>
        input is LiquidPrincipal user && user.Principal.IsInRole(role);

    public static bool HasClaim(object? input, string type, string value) =>
        input is LiquidPrincipal user && user.Principal.HasClaim(type, value);

    public static string? UserId(object? input) =>
        (input as LiquidPrincipal)?.Principal.FindFirstValue(ClaimTypes.NameIdentifier);

    public static string? UserEmail(object? input) => (input as LiquidPrincipal)?.Principal.FindFirstValue("email");

    internal static IServiceProvider Services(Context context) =>
        (IServiceProvider)context.Registers[LiquidTemplateManager.ServicesRegister];

    private static HttpRequest? Request(Context context) =>
        Services(context).GetService<IHttpContextAccessor>()?.HttpContext?.Request;

    private static object Convert(Context context, DateTimeOffset moment) =>
        context.Registers[LiquidTemplateManager.TimeZoneRegister] is ITimeZone zone
            ? Services(context).GetRequiredService<IClock>().ConvertToTimeZone(moment, zone).DateTime
            : moment.LocalDateTime;

    private static DateTimeOffset? ToMoment(object? input) => input switch
    {
        DateTime { Kind: DateTimeKind.Local } local => new DateTimeOffset(local),
        DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        "now" or "today" => DateTimeOffset.UtcNow,
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) => parsed,
        _ => null,
    };
}
