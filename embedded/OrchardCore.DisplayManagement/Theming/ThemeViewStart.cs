using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Gives every view the layout of the active theme, if there is one.</summary>
internal sealed class ThemeViewStart : Microsoft.AspNetCore.Mvc.Razor.RazorPage<object>
{
    public const string ViewPath = "/_ViewStart.cshtml";

    public override Task ExecuteAsync()
    {
        if (Context.Features.Get<RazorViewFeature>()?.Theme is not null)
        {
            Layout = ThemeLayout.ViewPath;
        }

        return Task.CompletedTask;
    }
}
