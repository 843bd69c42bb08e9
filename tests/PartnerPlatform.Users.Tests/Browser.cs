using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Users.Tests;

/// <summary>Keeps cookies, and sends forms with the antiforgery token of their page. Doesn't follow redirects.</summary>
public sealed partial class Browser
{
    private readonly HttpClient _client;

    public Browser(HttpMessageHandler handler)
    {
        _client = new HttpClient(new CookieHandler(Cookies) { InnerHandler = handler }) { BaseAddress = Root };
    }

    public static Uri Root { get; } = new("http://localhost");

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<string> GetTextAsync(string path)
    {
        var response = await GetAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);

        return text;
    }

    /// <summary>Sends fields to an address, with the token found on a page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string tokenPage, params (string Name, string Value)[] fields)
    {
        var page = await GetTextAsync(tokenPage);
        var token = Token().Match(page).Groups[1].Value;
        token.ShouldNotBeEmpty("The page has no form with a token: " + tokenPage);

        return await PostWithoutTokenAsync(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public Task<HttpResponseMessage> PostWithoutTokenAsync(string path, params (string Name, string Value)[] fields)
        => _client.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> TrySignInAsync(string userName, string password, string loginPath = "/Login")
        => PostAsync(loginPath, loginPath, ("LoginForm.UserName", userName), ("LoginForm.Password", password));

    public async Task SignInAsync(string userName, string password)
    {
        var response = await TrySignInAsync(userName, password);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    public async Task<bool> IsSignedInAsync()
    {
        var response = await GetAsync("/ChangePassword");

        return response.StatusCode == HttpStatusCode.OK;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed class CookieHandler(CookieContainer cookies) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            {
                request.Headers.Add("Cookie", header);
            }

            var response = await base.SendAsync(request, cancellationToken);

            if (response.Headers.TryGetValues("Set-Cookie", out var values))
            {
                foreach (var value in values)
                {
                    cookies.SetCookies(request.RequestUri!, value);
                }
            }

            return response;
        }
    }
}
