using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.Infrastructure.Html;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks links against the settings of their field.</summary>
internal sealed class LinkRules(IHtmlSanitizerService htmlSanitizerService, HtmlEncoder htmlEncoder)
{
    public IEnumerable<(string Member, string Error)> Check(LinkField field, LinkFieldSettings settings, string name, IStringLocalizer S)
    {
        if (string.IsNullOrWhiteSpace(field.Url))
        {
            if (settings.Required)
            {
                yield return (nameof(field.Url), S["The address is required for {0}.", name]);
            }
        }
        else if (!IsValid(field.Url))
        {
            yield return (nameof(field.Url), S["{0} isn't a valid address.", field.Url]);
        }

        if (settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text))
        {
            yield return (nameof(field.Text), S["The text of the link is required for {0}.", name]);
        }

        if (settings.LinkTextMode == LinkTextMode.Static && settings.Required && string.IsNullOrWhiteSpace(settings.DefaultText))
        {
            yield return (nameof(field.Text), S["The text of the link is missing in the settings of {0}.", name]);
        }
    }

    public static string? GetText(LinkField field, LinkFieldSettings settings) => settings.LinkTextMode switch
    {
        LinkTextMode.Static => string.IsNullOrEmpty(settings.DefaultText) ? field.Url : settings.DefaultText,
        LinkTextMode.Url => field.Url,
        _ => string.IsNullOrEmpty(field.Text) ? field.Url : field.Text,
    };

    private bool IsValid(string url)
    {
        // An anchor alone is a valid address, but isn't well-formed for Uri.
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var address = (fragment >= 0 ? url[..fragment] : url).Replace("~/", "/", StringComparison.Ordinal);

        if (address.Length > 0 && !Uri.IsWellFormedUriString(address, UriKind.RelativeOrAbsolute))
        {
            return false;
        }

        var link = $"<a href=\"{htmlEncoder.Encode(address)}\"></a>";

        return string.Equals(link, htmlSanitizerService.Sanitize(link), StringComparison.OrdinalIgnoreCase);
    }
}
