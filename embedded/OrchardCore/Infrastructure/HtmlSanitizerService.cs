using Ganss.Xss;
using Microsoft.Extensions.Options;

namespace OrchardCore.Infrastructure.Html;

/// <summary>The sanitizer made when it is first used.</summary>
public class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly Lazy<HtmlSanitizer> _sanitizer;

    /// <summary>Creates the service.</summary>
    public HtmlSanitizerService(IOptions<HtmlSanitizerOptions> options) =>
        _sanitizer = new Lazy<HtmlSanitizer>(() => Create(options.Value));

    /// <inheritdoc/>
    public string Sanitize(string html) =>
        string.IsNullOrEmpty(html) ? string.Empty : _sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer Create(HtmlSanitizerOptions options)
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Add("class");
        sanitizer.AllowedTags.Remove("form");
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.AllowedSchemes.Add("tel");

        foreach (var configure in options.Configure)
        {
            configure(sanitizer);
        }

        return sanitizer;
    }
}
