using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Navigation;

/// <summary>Which item the user chose last, for pages that no item leads to.</summary>
internal static class SelectedNavigation
{
    public static string? Read(HttpContext context)
    {
        if (context.Request.Cookies.Count == 0
            || context.RequestServices.GetService<ShellSettings>() is not { } settings
            || !context.Request.Cookies.TryGetValue(settings.Name + "-adminPreferences", out var cookie)
            || string.IsNullOrEmpty(cookie))
        {
            return null;
        }

        try
        {
            using var preferences = JsonDocument.Parse(Uri.UnescapeDataString(cookie));
            return preferences.RootElement.ValueKind == JsonValueKind.Object && preferences.RootElement.TryGetProperty("selectedNavHash", out var hash)
                ? hash.ToString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Hash(string? parent, string text)
    {
        // The same in every process, since the browser keeps it.
        var hash = 17u;
        foreach (var character in parent ?? "")
        {
            hash = (hash * 31) + character;
        }

        foreach (var character in text)
        {
            hash = (hash * 31) + character;
        }

        return hash.ToString("x", CultureInfo.InvariantCulture);
    }
}
