using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Testing;

/// <summary>An answer of the portal, read as a person reads it.</summary>
public sealed partial class PortalPage
{
    private PortalPage(string path, HttpResponseMessage response, string html)
    {
        Path = path;
        Status = response.StatusCode;
        Location = response.Headers.Location?.OriginalString;
        Cookies = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
        RetryAfter = response.Headers.RetryAfter?.Delta;
        ContentType = response.Content.Headers.ContentType?.MediaType;
        ContentLanguage = string.Join(',', response.Content.Headers.ContentLanguage);
        Html = html;
    }

    public string Path { get; }

    public HttpStatusCode Status { get; }

    public string? Location { get; }

    public IReadOnlyList<string> Cookies { get; }

    /// <summary>How long the answer asks to wait before the next try.</summary>
    public TimeSpan? RetryAfter { get; }

    public string? ContentType { get; }

    public string ContentLanguage { get; }

    public string Html { get; }

    /// <summary>The text without tags, with characters decoded and blanks folded (but no-break blanks kept).</summary>
    public string Text => Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(Html, " ")), " ").Trim();

    public string? Language => LanguageAttribute().Match(Html) is { Success: true } match ? match.Groups[1].Value : null;

    public JsonElement Json => JsonDocument.Parse(Html).RootElement;

    /// <summary>The ids of the rules whose messages the page shows, without those of notices.</summary>
    public IReadOnlyList<string> RuleIds => [.. Rules().Matches(Html).Select(match => match.Groups[1].Value).Distinct()];

    public IReadOnlyList<PortalForm> Forms => [.. FormElements().Matches(Html).Select(ReadForm)];

    public string? ValueOf(string field) =>
        Forms.SelectMany(form => form.Fields).Where(entry => entry.Key == field).Select(entry => entry.Value).FirstOrDefault();

    public static async Task<PortalPage> ReadAsync(string path, HttpResponseMessage response) =>
        new(path, response, await response.Content.ReadAsStringAsync());

    private PortalForm ReadForm(Match form)
    {
        var attributes = form.Groups[1].Value;
        var body = form.Groups[2].Value;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var input in Inputs().Matches(body).Select(match => match.Value))
        {
            var type = Attribute(input, "type");
            var isSent = type is not ("submit" or "button" or "file") && (type is not ("checkbox" or "radio") || Checked().IsMatch(input));
            if (isSent && Attribute(input, "name") is { } name)
            {
                fields.Add(new(name, Attribute(input, "value") ?? string.Empty));
            }
        }

        foreach (Match select in Selects().Matches(body))
        {
            var chosen = Options().Matches(select.Groups[2].Value).Select(match => match.Value).FirstOrDefault(option => Selected().IsMatch(option));
            fields.Add(new(Attribute(select.Groups[1].Value, "name")!, chosen is null ? string.Empty : Attribute(chosen, "value") ?? string.Empty));
        }

        foreach (Match area in TextAreas().Matches(body))
        {
            fields.Add(new(Attribute(area.Groups[1].Value, "name")!, WebUtility.HtmlDecode(area.Groups[2].Value)));
        }

        return new PortalForm(WebUtility.HtmlDecode(Attribute(attributes, "action") ?? Path), form.Value, fields);
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"""\b{name}="([^"]*)" """.TrimEnd()) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("[ \\t\\r\\n]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<html lang=\"([^\"]+)\"")]
    private static partial Regex LanguageAttribute();

    [GeneratedRegex("data-rule=\"([A-Z]{3}-\\d{3})\"")]
    private static partial Regex Rules();

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex FormElements();

    [GeneratedRegex("<input[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Inputs();

    [GeneratedRegex("\\bchecked\\b")]
    private static partial Regex Checked();

    [GeneratedRegex("<select([^>]*)>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Options();

    [GeneratedRegex("\\bselected\\b")]
    private static partial Regex Selected();

    [GeneratedRegex("<textarea([^>]*)>\\r?\\n?(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex TextAreas();
}
