using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Diagnostics;

/// <summary>Answers browsers with a page where the pipeline left only a status code.</summary>
internal sealed class DiagnosticsStartupFilter : IStartupFilter
{
    private const string ErrorPath = "/Error";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseStatusCodePagesWithReExecute(ErrorPath + "/{0}");
        app.Use((context, following) =>
        {
            if (context.Features.Get<IStatusCodePagesFeature>() is { } pages && !WantsPage(context.Request))
            {
                pages.Enabled = false;
            }

            return following(context);
        });

        next(app);
    };

    private static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
