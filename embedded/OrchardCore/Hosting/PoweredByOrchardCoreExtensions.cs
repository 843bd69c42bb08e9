namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds a header that says what serves the site.</summary>
public static class PoweredByOrchardCoreExtensions
{
    /// <summary>Adds the header with Orchard Core's name.</summary>
    public static IApplicationBuilder UsePoweredByOrchardCore(this IApplicationBuilder app, bool enabled) => app.UsePoweredBy(enabled, "OrchardCore");

    /// <summary>Adds the header with the given value.</summary>
    public static IApplicationBuilder UsePoweredBy(this IApplicationBuilder app, bool enabled, string headerValue)
        => !enabled
            ? app
            : app.Use((context, next) =>
            {
                context.Response.Headers.XPoweredBy = headerValue;

                return next(context);
            });
}
