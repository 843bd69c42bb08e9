using System.Net;
using System.Net.Http.Headers;

namespace PartnerPlatform.Testing;

/// <summary>A person at the portal: keeps cookies, reads forms, sends them back with their hidden fields.</summary>
public sealed class PortalBrowser : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _prefix;

    /// <summary>Opens a browser.</summary>
    /// <param name="host">The host.</param>
    /// <param name="language">The language that the person prefers.</param>
    /// <param name="prefix">The prefix of the site, which paths of this browser leave out; empty for the default one.</param>
    public PortalBrowser(IPortal host, string language = "en-US", string prefix = "")
    {
        _prefix = prefix.Length == 0 ? string.Empty : $"/{prefix}";
        Cookies = new CookieContainer();
        _client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = host.Address,
            Timeout = Patience.Limit,
        };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml");
    }

    public CookieContainer Cookies { get; }

    /// <summary>The day that it is for this person, for example <c>2018-08-01</c>; null for today.</summary>
    public string? Now { get; set; }

    /// <summary>The authority that signed this person in, or null for the site itself.</summary>
    public string? Issuer { get; set; }

    public static async Task<PortalBrowser> SignInAsync(IPortal host, string userName, string language = "en-US", string prefix = "")
    {
        var browser = new PortalBrowser(host, language, prefix);
        Expect(HttpStatusCode.Found, await browser.SubmitSignInAsync(userName));
        return browser;
    }

    public async Task<PortalPage> SubmitSignInAsync(string userName)
    {
        var page = await GetAsync("/Login");
        Expect(HttpStatusCode.OK, page);
        var fields = page.Forms.SelectMany(form => form.Fields).Select(field => field.Key).ToArray();
        var passwordField = fields.First(name => name.EndsWith("Password", StringComparison.Ordinal));
        return await SubmitAsync(
            page,
            new()
            {
                [fields.First(name => name.EndsWith("UserName", StringComparison.Ordinal))] = userName,
                [passwordField] = PortalProcess.Password,
            },
            formContains: passwordField);
    }

    public async Task<PortalPage> GetAsync(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.Accept.Clear();
            request.Headers.Accept.ParseAdd(accept);
        }

        return await SendAsync(request);
    }

    public async Task<PortalPage> SendAsync(HttpRequestMessage request)
    {
        var path = request.RequestUri!.OriginalString;
        if (_prefix.Length > 0 && path.StartsWith('/') && !path.StartsWith($"{_prefix}/", StringComparison.Ordinal))
        {
            request.RequestUri = new Uri(_prefix + path, UriKind.Relative);
        }

        AddIf(request, TestClock.Header, Now);
        AddIf(request, TestStartup.IssuerHeader, Issuer);
        using var response = await _client.SendAsync(request);
        return await PortalPage.ReadAsync(request.RequestUri!.OriginalString, response);
    }

    /// <summary>Sends a form of a page: its fields as they are, with some changed. A null value leaves a field out.</summary>
    public Task<PortalPage> SubmitAsync(PortalPage page, Dictionary<string, string?> changes, string? formContains = null, string? accept = null)
    {
        var form = page.Forms.First(candidate => formContains is null || candidate.Html.Contains(formContains, StringComparison.Ordinal));
        return PostAsync(form.Action, Merge(form.Fields, changes), accept);
    }

    public async Task<PortalPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return await SendAsync(request);
    }

    public async Task<PortalPage> UploadAsync(PortalPage page, string formContains, string fileName, byte[] content, bool dryRun)
    {
        var form = page.Forms.First(candidate => candidate.Html.Contains(formContains, StringComparison.Ordinal));
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != "dryRun"))
        {
            body.Add(new StringContent(value), name);
        }

        if (dryRun)
        {
            body.Add(new StringContent("true"), "dryRun");
        }

        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Add(file, "file", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = body };
        return await SendAsync(request);
    }

    /// <summary>Follows the redirect that an answer asks for.</summary>
    public Task<PortalPage> FollowAsync(PortalPage answer)
    {
        Expect(HttpStatusCode.Found, answer);
        return GetAsync(answer.Location!);
    }

    public void Dispose() => _client.Dispose();

    private static void AddIf(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(header, value);
        }
    }

    private static void Expect(HttpStatusCode status, PortalPage page)
    {
        if (page.Status != status)
        {
            throw new InvalidOperationException($"{page.Path} answered {page.Status} and not {status}: {page.Text}");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Merge(IReadOnlyList<KeyValuePair<string, string>> fields, Dictionary<string, string?> changes)
    {
        foreach (var field in fields.Where(field => !changes.ContainsKey(field.Key)))
        {
            yield return field;
        }

        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                yield return new(name, value);
            }
        }
    }
}
